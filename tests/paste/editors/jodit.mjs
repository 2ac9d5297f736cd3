import { Jodit } from 'jodit/es2021/jodit.js';

/** It asks how to paste; a job board would have answered for its users. */
export function start(place) {
  const editor = Jodit.make(place, { askBeforePasteHTML: false, askBeforePasteFromWord: false });
  return { html: () => editor.value, focus: () => editor.focus() };
}
