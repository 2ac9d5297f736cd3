import { fieldHandle, type FieldHandle } from './field-handle';
import { readSelection, type FieldSelection } from './field-selection';

/** A text that is selected in a field which takes marks, and where it stands in the window. */
export interface SelectedStretch {
  readonly handle: FieldHandle;
  readonly selection: FieldSelection;
  readonly box: DOMRect;
}

/** Returns the text that is selected, if it is in one field that can be changed, and in sight. */
export function selectedStretch(): SelectedStretch | undefined {
  const field = document.activeElement;
  const handle = fieldHandle(field);
  // As a row with the focus is moved none has it; a question about the selection would have the page laid out midway.
  if (handle === undefined || !(field instanceof HTMLElement)) return undefined;
  const range = document.getSelection();
  // At each key the caret moves, and nothing is selected.
  if (range === null || range.isCollapsed || !field.isContentEditable) return undefined;
  const selection = readSelection(field);
  if (selection === undefined || selection.start === selection.end) return undefined;
  const box = range.getRangeAt(0).getBoundingClientRect();
  return box.bottom < 0 || box.top > window.innerHeight ? undefined : { handle, selection, box };
}
