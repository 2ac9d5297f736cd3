import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import {
  equalRichText,
  joinRichText,
  plainText,
  sliceRichText,
  type RichText,
  type SimpleMarkType,
} from '../../../document/rich-text';
import { toggleMark } from '../../../document/toggle-mark';
import type { Place } from '../../../store/history';
import { drawRichText, readRichText } from './field-dom';
import { placeSelection, readSelection, type FieldSelection } from './field-selection';
import styles from './rich-text-field.module.css';

export interface RichTextFieldProps {
  /** The accessible name. */
  readonly label: string;
  /** The field's name among all fields of the page. */
  readonly field: string;
  readonly value: RichText;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Whether the text may have marks. */
  readonly formatting?: boolean;
  /** Whether the text may have line breaks. */
  readonly multiline?: boolean;
  readonly onChange: (value: RichText, after: Place) => void;
  /** Enter, with the selection at that moment. */
  readonly onEnter?: (selection: FieldSelection) => void;
  /** Backspace with the caret before the first character. */
  readonly onBackspaceAtStart?: () => void;
  /** Several lines were pasted, the first of them to go in at the selection. */
  readonly onPasteLines?: (lines: readonly string[], selection: FieldSelection) => void;
  /** The user asks for a link over the selection. */
  readonly onLink?: (selection: FieldSelection) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const markOfInput: Record<string, SimpleMarkType> = {
  formatBold: 'strong',
  formatItalic: 'emphasis',
  formatStrikeThrough: 'delete',
};

const markOfKey: Record<string, SimpleMarkType> = { b: 'strong', i: 'emphasis' };

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
    const handle = (event: InputEvent) => handleBeforeInput(event, target, latest.current);
    // React's own onBeforeInput is another, older event.
    target.addEventListener('beforeinput', handle);
    return () => target.removeEventListener('beforeinput', handle);
  }, []);

  const handleInput = () => {
    const target = element.current;
    if (target === null) return;
    const text = readRichText(target);
    // What browsers leave in an emptied field would keep the placeholder from showing.
    if (text.text === '') target.replaceChildren();
    shown.current = text;
    change(props, target, text);
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
      contentEditable
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
        if (!event.defaultPrevented) props.onKeyDown?.(event);
      }}
    />
  );
}

function change(
  props: RichTextFieldProps,
  target: HTMLElement,
  value: RichText,
  selection = readSelection(target),
) {
  props.onChange(value, { field: props.field, ...selection });
}

/** Puts a text in the place of the selection, and the caret behind it. */
function replaceSelection(props: RichTextFieldProps, target: HTMLElement, text: RichText): void {
  const { start, end } = readSelection(target) ?? {
    start: props.value.text.length,
    end: props.value.text.length,
  };
  const value = joinRichText(sliceRichText(props.value, 0, start), text, sliceRichText(props.value, end));
  const caret = { start: start + text.text.length, end: start + text.text.length };
  changeAndSelect(props, target, value, caret);
}

/** The caret can only be placed in what is drawn. */
function changeAndSelect(
  props: RichTextFieldProps,
  target: HTMLElement,
  value: RichText,
  selection: FieldSelection,
) {
  flushSync(() => change(props, target, value, selection));
  placeSelection(target, selection);
}

function format(props: RichTextFieldProps, target: HTMLElement, type: SimpleMarkType): void {
  const selection = readSelection(target);
  if (selection === undefined || selection.start === selection.end || props.formatting === false) return;
  changeAndSelect(props, target, toggleMark(props.value, type, selection.start, selection.end), selection);
}

function handleBeforeInput(event: InputEvent, target: HTMLElement, props: RichTextFieldProps): void {
  const selection = readSelection(target);
  const isAtStart = selection?.start === 0 && selection.end === 0;
  if (event.inputType === 'insertParagraph') {
    event.preventDefault();
    if (selection !== undefined) props.onEnter?.(selection);
  } else if (event.inputType === 'insertLineBreak') {
    event.preventDefault();
    if (props.multiline === true) replaceSelection(props, target, plainText('\n'));
    else if (selection !== undefined) props.onEnter?.(selection);
  } else if (
    event.inputType === 'deleteContentBackward' &&
    isAtStart &&
    props.onBackspaceAtStart !== undefined
  ) {
    event.preventDefault();
    props.onBackspaceAtStart();
  } else if (event.inputType.startsWith('format')) {
    event.preventDefault();
    const type = markOfInput[event.inputType];
    if (type !== undefined) format(props, target, type);
  } else if (event.inputType.startsWith('history')) {
    // The page has one history for everything; the browser's knows only this field.
    event.preventDefault();
  }
}

function handleKeyDown(event: KeyboardEvent<HTMLElement>, props: RichTextFieldProps): void {
  if (event.nativeEvent.isComposing) return;
  const selection = readSelection(event.currentTarget);
  if (
    event.key === 'Backspace' &&
    selection?.start === 0 &&
    selection.end === 0 &&
    props.onBackspaceAtStart
  ) {
    // Browsers send no input event where there is nothing before the caret.
    event.preventDefault();
    props.onBackspaceAtStart();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const type = markOfKey[event.key.toLowerCase()];
  if (type !== undefined) {
    event.preventDefault();
    format(props, event.currentTarget, type);
  } else if (event.key.toLowerCase() === 'k' && props.onLink !== undefined && selection !== undefined) {
    event.preventDefault();
    props.onLink(selection);
  }
}

/** The bullets that lines bring along when they are copied from a document or a page. */
const pastedBullet = /^\s*(?:[•▪◦·‣●○■–*-]|✓|✔|☑|☐)\s+/;

function handlePaste(event: ClipboardEvent<HTMLElement>, props: RichTextFieldProps): void {
  event.preventDefault();
  const target = event.currentTarget;
  const text = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
  const lines = text
    .split('\n')
    .map((line) => line.replace(pastedBullet, '').trim())
    .filter((line) => line !== '');
  const selection = readSelection(target);
  if (lines.length > 1 && props.onPasteLines !== undefined && selection !== undefined) {
    props.onPasteLines(lines, selection);
  } else if (text !== '') {
    replaceSelection(
      props,
      target,
      plainText(lines.length > 1 ? lines.join(' ') : text.replaceAll(/^\n+|\n+$/g, '')),
    );
  }
}
