import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

/** Returns the editor as it is without a paste handler of one's own: it takes text alone. */
export function start(place) {
  const editor = withReact(createEditor());
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  createRoot(place).render(createElement(Slate, { editor, initialValue }, createElement(Editable)));
  return { text: () => editor.children.map((node) => Node.string(node)).join('\n') };
}
