import suneditor from 'suneditor';
import 'suneditor/css/editor';

export function start(place) {
  suneditor.create(place, {});
  const box = document.querySelector('.sun-editor-editable');
  return { html: () => box.innerHTML, focus: () => box.focus() };
}
