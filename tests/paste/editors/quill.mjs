import Quill from 'quill';

export function start(place) {
  const quill = new Quill(place);
  return { html: () => quill.getSemanticHTML().replaceAll('&nbsp;', ' ') };
}
