import { use, useEffect, useLayoutEffect, useRef, type FormEvent } from 'react';
import { equalRichText, type RichText, type SimpleMarkType } from '../../../document/rich-text';
import { useEditor } from '../../editor-context';
import { linkAt } from '../link/link-at';
import { useLinkDialog } from '../link/link-dialog';
import { change, format, formatTyped } from './field-commands';
import { drawRichText, readRichText } from './field-dom';
import { setFieldHandle } from './field-handle';
import { handleBeforeInput, handleKeyDown, isLinkKey } from './field-events';
import { placeSelection, readSelection, type FieldSelection } from './field-selection';
import { pasteInto } from './paste-into';
import { ReadOnlyContext } from './read-only-context';
import type { RichTextFieldProps } from './rich-text-field-props';
import { toggleTyping, typeInStyle, type TypingStyle } from './typing-style';
import styles from './rich-text-field.module.css';

/** What each mark is called that has keys of its own. */
const markNames: Partial<Record<SimpleMarkType, string>> = {
  strong: 'Bold',
  emphasis: 'Italic',
  delete: 'Strikethrough',
};

/** Tells whether there is something to make a link of, or a link to change. */
const isLinkable = (value: RichText, selection: FieldSelection) =>
  selection.start < selection.end || linkAt(value, selection) !== undefined;

/**
 * A line of the document, edited where it stands. The browser edits the text and we read it back, so input methods,
 * spell checking and dictation work as anywhere; the document's value is drawn again only where it differs from
 * what is shown.
 */
export function RichTextField(props: RichTextFieldProps) {
  const {
    label,
    field,
    value,
    placeholder,
    className,
    multiline = false,
    formatting: takesMarks = true,
  } = props;
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<RichText | undefined>(undefined);
  const typing = useRef<TypingStyle | undefined>(undefined);
  const editor = useEditor();
  const isReadOnly = use(ReadOnlyContext);

  const applyFormat = (type: SimpleMarkType) => {
    const target = element.current;
    const selection = target === null ? undefined : readSelection(target);
    if (target === null || selection === undefined || !takesMarks) return;
    if (selection.start < selection.end) {
      format(props, target, type);
      return;
    }
    typing.current = toggleTyping(target, selection, typing.current, type);
    editor.announce(`${markNames[type] ?? type} ${typing.current.marks.includes(type) ? 'on' : 'off'}`);
  };
  const askForLink = useLinkDialog();
  const latest = useRef({ props, applyFormat });
  useLayoutEffect(() => {
    latest.current = { props, applyFormat };
  });

  useLayoutEffect(() => {
    const target = element.current;
    if (target === null || !takesMarks) return;
    setFieldHandle(target, {
      value: () => latest.current.props.value,
      format: (type) => latest.current.applyFormat(type),
      askForLink() {
        const selection = readSelection(target);
        const { field: name, value: now, onChange } = latest.current.props;
        if (selection !== undefined) askForLink({ field: name, value: now, selection, onChange });
      },
    });
  }, [askForLink, takesMarks]);

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
      const { props: now, applyFormat: onFormat } = latest.current;
      if (selection !== undefined) editor.noteCaret({ field: now.field, ...selection });
      const style = typing.current;
      typing.current = undefined;
      if (event.inputType === 'insertText') {
        typing.current = typeInStyle(event, target, now, selection, style);
      } else {
        handleBeforeInput(event, target, now, selection, onFormat);
      }
    };
    // React's own onBeforeInput is another, older event.
    target.addEventListener('beforeinput', handle);
    return () => target.removeEventListener('beforeinput', handle);
  }, [editor]);

  const forgetStyleElsewhere = () => {
    const selection = element.current === null ? undefined : readSelection(element.current);
    if (selection?.start !== typing.current?.at) typing.current = undefined;
  };

  const handleInput = (event: FormEvent) => {
    const target = element.current;
    if (target === null) return;
    const text = readRichText(target);
    // What browsers leave in an emptied field would keep the placeholder from showing.
    if (text.text === '') target.replaceChildren();
    shown.current = text;
    change(props, target, text);
    if (takesMarks && !(event.nativeEvent as InputEvent).isComposing) {
      const length = text.text.length - value.text.length;
      const caret = formatTyped({ ...props, value: text }, target, length);
      // What is typed behind a mark made of typed signs is outside of it.
      if (caret !== undefined) typing.current = { at: caret, marks: [] };
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
      onSelect={forgetStyleElsewhere}
      onBlur={() => {
        typing.current = undefined;
      }}
      onPaste={(event) => pasteInto(event, props, (text) => editor.notify({ text }))}
      onDragStart={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        handleKeyDown(event, props, applyFormat);
        const selection = isLinkKey(event) && !isReadOnly ? readSelection(event.currentTarget) : undefined;
        // With a bare caret the keys are the page's.
        if (selection !== undefined && takesMarks && isLinkable(value, selection)) {
          event.preventDefault();
          askForLink({ field, value, selection, onChange: props.onChange });
        }
        if (!event.defaultPrevented) props.onKeyDown?.(event);
      }}
    />
  );
}
