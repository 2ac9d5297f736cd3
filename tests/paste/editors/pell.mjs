import pell from 'pell';

export function start(place) {
  let html = '';
  const box = pell.init({ element: place, onChange: (next) => (html = next), actions: ['bold'] });
  return { html: () => html, focus: () => box.content.focus() };
}
