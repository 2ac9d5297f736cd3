import type { KeyboardEvent } from 'react';
import { plainText, type SimpleMarkType } from '../../../document/rich-text';
import { replaceSelection } from './field-commands';
import { readSelection, type FieldSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';

const markOfInput: Record<string, SimpleMarkType> = {
  formatBold: 'strong',
  formatItalic: 'emphasis',
  formatStrikeThrough: 'delete',
};

const markOfKey: Record<string, SimpleMarkType> = { b: 'strong', i: 'emphasis' };

/** The keys and inputs that delete one character, and whether it is the one behind the caret. */
const deletesForward: Record<string, boolean> = {
  Backspace: false,
  deleteContentBackward: false,
  Delete: true,
  deleteContentForward: true,
};

/** Returns what the field's owner does where there is no character left to delete. */
function deletionAtEdge(
  { value, onBackspaceAtStart, onDeleteAtEnd }: RichTextFieldProps,
  selection: FieldSelection | undefined,
  isForward: boolean | undefined,
): (() => void) | undefined {
  if (isForward === undefined || selection === undefined || selection.start !== selection.end)
    return undefined;
  if (isForward) return selection.start >= value.text.length ? onDeleteAtEnd : undefined;
  return selection.start === 0 ? onBackspaceAtStart : undefined;
}

/** Takes over the inputs that mean more than a change of this field's text; the browser does the others. */
export function handleBeforeInput(
  event: InputEvent,
  target: HTMLElement,
  props: RichTextFieldProps,
  selection: FieldSelection | undefined,
  onFormat: (type: SimpleMarkType) => void,
): void {
  const deletion = deletionAtEdge(props, selection, deletesForward[event.inputType]);
  if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
    event.preventDefault();
    const { multiline = false, onEnter } = props;
    if (multiline && (event.inputType === 'insertLineBreak' || onEnter === undefined)) {
      replaceSelection(props, target, plainText('\n'));
    } else if (selection !== undefined) {
      onEnter?.(selection);
    }
  } else if (deletion !== undefined) {
    event.preventDefault();
    deletion();
  } else if (event.inputType.startsWith('format')) {
    event.preventDefault();
    const type = markOfInput[event.inputType];
    if (type !== undefined) onFormat(type);
  } else if (event.inputType.startsWith('history')) {
    // The page has one history for everything; the browser's knows only this field.
    event.preventDefault();
  }
}

/** Takes the keys that format, and those that delete where there is nothing left to delete. */
export function handleKeyDown(
  event: KeyboardEvent<HTMLElement>,
  props: RichTextFieldProps,
  onFormat: (type: SimpleMarkType) => void,
): void {
  if (event.nativeEvent.isComposing) return;
  const deletion = deletionAtEdge(props, readSelection(event.currentTarget), deletesForward[event.key]);
  if (deletion !== undefined) {
    // Browsers send no input event where there is nothing to delete.
    event.preventDefault();
    deletion();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const type = markOfKey[event.key.toLowerCase()];
  if (type !== undefined) {
    event.preventDefault();
    onFormat(type);
  }
}

/** Tells whether the keys ask for a link. */
export const isLinkKey = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
