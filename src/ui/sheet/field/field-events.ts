import type { ClipboardEvent, KeyboardEvent } from 'react';
import { plainText, type SimpleMarkType } from '../../../document/rich-text';
import { format, isBehindLink, replaceSelection } from './field-commands';
import { readSelection, type FieldSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';

const markOfInput: Record<string, SimpleMarkType> = {
  formatBold: 'strong',
  formatItalic: 'emphasis',
  formatStrikeThrough: 'delete',
};

const markOfKey: Record<string, SimpleMarkType> = { b: 'strong', i: 'emphasis' };

/** Takes over the inputs that mean more than a change of this field's text; the browser does the others. */
export function handleBeforeInput(
  event: InputEvent,
  target: HTMLElement,
  props: RichTextFieldProps,
  selection: FieldSelection | undefined,
  isPlain: boolean,
): void {
  const isAtStart = selection?.start === 0 && selection.end === 0;
  if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
    event.preventDefault();
    const { multiline = false, onEnter } = props;
    if (multiline && (event.inputType === 'insertLineBreak' || onEnter === undefined)) {
      replaceSelection(props, target, plainText('\n'));
    } else if (selection !== undefined) {
      onEnter?.(selection);
    }
  } else if (
    event.inputType === 'deleteContentBackward' &&
    isAtStart &&
    props.onBackspaceAtStart !== undefined
  ) {
    event.preventDefault();
    props.onBackspaceAtStart();
  } else if (event.inputType === 'insertText' && event.data !== null && selection !== undefined) {
    if (!isPlain && !isBehindLink(props.value, selection)) return;
    event.preventDefault();
    replaceSelection(props, target, plainText(event.data));
  } else if (event.inputType.startsWith('format')) {
    event.preventDefault();
    const type = markOfInput[event.inputType];
    if (type !== undefined) format(props, target, type);
  } else if (event.inputType.startsWith('history')) {
    // The page has one history for everything; the browser's knows only this field.
    event.preventDefault();
  }
}

/** Takes the keys that format, and Backspace where there is nothing before the caret. */
export function handleKeyDown(event: KeyboardEvent<HTMLElement>, props: RichTextFieldProps): void {
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
  }
}

/** Tells whether the keys ask for a link. */
export const isLinkKey = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';

/** The bullets that lines bring along when they are copied from a document or a page. */
const pastedBullet = /^\s*(?:[•▪◦·‣●○■–*-]|✓|✔|☑|☐)\s+/;

/**
 * Pastes plain text: one line at the selection, several as the field's owner wants them. A field whose lines are its
 * own takes the text as it is.
 */
export function handlePaste(event: ClipboardEvent<HTMLElement>, props: RichTextFieldProps): void {
  event.preventDefault();
  const target = event.currentTarget;
  const text = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
  if (props.multiline === true && props.onPasteLines === undefined) {
    if (text !== '') replaceSelection(props, target, plainText(text));
    return;
  }
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
