import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';

export async function start(place) {
  const editor = new EditorJS({
    holder: place,
    tools: { header: Header, list: { class: List, inlineToolbar: true } },
    autofocus: true,
  });
  await editor.isReady;
  return {
    async html() {
      const { blocks } = await editor.save();
      return blocks.map(write).join('');
    },
  };
}

function write({ type, data }) {
  if (type === 'header') return `<h${data.level}>${data.text}</h${data.level}>`;
  if (type === 'list') return list(data.style === 'ordered' ? 'ol' : 'ul', data.items);
  return `<p>${data.text ?? ''}</p>`;
}

function list(tag, items) {
  if (items === undefined || items.length === 0) return '';
  return `<${tag}>${items.map((item) => `<li>${item.content}${list(tag, item.items)}</li>`).join('')}</${tag}>`;
}
