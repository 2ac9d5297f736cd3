import { useEffect, useLayoutEffect, useRef, type FormEvent } from 'react';
import { equalRichText, type RichText } from '../../../document/rich-text';
import { readOnlyReason } from '../../../store/editor';
import { useEditor, useEditorState } from '../../editor-context';
import { useLinkDialog } from '../link/link-dialog';
import { change, formatTyped } from './field-commands';
import { drawRichText, readRichText } from './field-dom';
import { handleBeforeInput, handleKeyDown, handlePaste, isLinkKey } from './field-events';
import { placeSelection, readSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';
import styles from './rich-text-field.module.css';

/**
 * A line of the document, edited where it stands. The browser edits the text and we read it back, so input methods,
 * spell checking and dictation work as anywhere; the document's value is drawn again only where it differs from
 * what is shown.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { label, field, value, placeholder, className, multiline = false } = props;
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<RichText | undefined>(undefined);
  const latest = useRef(props);
  /** Where the caret stands behind a mark made of typed signs: what is typed next is outside of it. */
  const formattedUpTo = useRef<number | undefined>(undefined);
  const editor = useEditor();
  const isReadOnly = useEditorState((state) => readOnlyReason(state) !== undefined);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const target = element.current;
    if (target === null || (shown.current !== undefined && equalRichText(shown.current, value))) return;
    const selection = document.activeElement === target ? readSelection(target) : undefined;
    drawRichText(target, value);
    shown.current = value;
    if (selection !== undefined) placeSelection(target, selection);
  }, [value]);

  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const handle = (event: InputEvent) => {
      const selection = readSelection(target);
      // The page hears of a new selection only after the change that may follow it at once.
      if (selection !== undefined) editor.noteCaret({ field: latest.current.field, ...selection });
      const isPlain = selection?.start === formattedUpTo.current;
      formattedUpTo.current = undefined;
      handleBeforeInput(event, target, latest.current, selection, isPlain);
    };
    // React's own onBeforeInput is another, older event.
    target.addEventListener('beforeinput', handle);
    return () => target.removeEventListener('beforeinput', handle);
  }, [editor]);

  const askForLink = useLinkDialog();

  const handleInput = (event: FormEvent) => {
    const target = element.current;
    if (target === null) return;
    const text = readRichText(target);
    // What browsers leave in an emptied field would keep the placeholder from showing.
    if (text.text === '') target.replaceChildren();
    shown.current = text;
    change(props, target, text);
    if (props.formatting !== false && !(event.nativeEvent as InputEvent).isComposing) {
      formattedUpTo.current = formatTyped(
        { ...props, value: text },
        target,
        text.text.length - value.text.length,
      );
    }
  };

  return (
    // A key or a paste is the field's own business: it is an editable text.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={element}
      className={[styles.field, className].filter(Boolean).join(' ')}
      role="textbox"
      aria-label={label}
      aria-multiline={multiline}
      aria-readonly={isReadOnly}
      contentEditable={!isReadOnly}
      suppressContentEditableWarning
      spellCheck
      dir="auto"
      tabIndex={0}
      data-field={field}
      data-control="text"
      data-placeholder={placeholder}
      onInput={handleInput}
      onPaste={(event) => handlePaste(event, props)}
      onDragStart={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        handleKeyDown(event, props);
        if (isLinkKey(event) && props.formatting !== false) {
          event.preventDefault();
          const selection = readSelection(event.currentTarget);
          if (selection !== undefined) askForLink({ field, value, selection, onChange: props.onChange });
        }
        if (!event.defaultPrevented) props.onKeyDown?.(event);
      }}
    />
  );
}
