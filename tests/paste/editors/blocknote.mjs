import { BlockNoteEditor } from '@blocknote/core';

export function start(place) {
  const editor = BlockNoteEditor.create();
  editor.mount(place);
  return { html: () => editor.blocksToHTMLLossy(editor.document) };
}
