import 'trix';

export async function start(place) {
  const editor = document.createElement('trix-editor');
  const ready = new Promise((resolve) => {
    editor.addEventListener('trix-initialize', resolve, { once: true });
  });
  place.append(editor);
  await ready;
  return { html: () => editor.value };
}
