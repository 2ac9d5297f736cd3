/** Returns a bare editable element, as mail on the web has one. */
export function start(place) {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  place.append(editor);
  return { html: () => editor.innerHTML };
}
