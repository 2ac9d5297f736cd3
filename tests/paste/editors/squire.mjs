import DOMPurify from 'dompurify';
import Squire from 'squire-rte';

export function start(place) {
  window.DOMPurify = DOMPurify;
  const editor = new Squire(place, {
    sanitizeToDOMFragment: (html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
  });
  return { html: () => editor.getHTML(), focus: () => editor.focus() };
}
