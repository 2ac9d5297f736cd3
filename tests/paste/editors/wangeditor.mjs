import { createEditor } from '@wangeditor/editor';

export function start(place) {
  const editor = createEditor({ selector: place, html: '<p><br></p>' });
  return { html: () => editor.getHtml(), focus: () => editor.focus() };
}
