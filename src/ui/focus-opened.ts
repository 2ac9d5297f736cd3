import type { Editor } from '../store/editor';

/**
 * Brings the focus to the beginning of what was opened to be read. With a finger it goes to the heading, which is read out as the title
 * in it is: a text that one can write in would bring up a keyboard over what one came to see.
 */
export function focusOpened(editor: Editor): void {
  editor.requestFocus(
    matchMedia('(pointer: coarse)').matches
      ? { field: 'title', control: 'heading' }
      : { field: 'title', start: 0, end: 0 },
  );
}
