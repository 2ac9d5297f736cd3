import { normalizeRichText } from '../../../document/normalize-rich-text';
import type { Mark, RichText, SimpleMarkType } from '../../../document/rich-text';

/** The element that shows each mark; a link has an element of its own. */
const tagOf: Record<SimpleMarkType, string> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  inlineCode: 'code',
  verbatim: 'samp',
};

/** The mark that each element stands for, those that browsers make included. */
const markOf: Record<string, SimpleMarkType> = {
  STRONG: 'strong',
  B: 'strong',
  EM: 'emphasis',
  I: 'emphasis',
  DEL: 'delete',
  S: 'delete',
  STRIKE: 'delete',
  CODE: 'inlineCode',
  SAMP: 'verbatim',
};

/** Shows a rich text in an element, in place of what it held. */
export function drawRichText(element: HTMLElement, { text, marks }: RichText): void {
  element.replaceChildren();
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const offsets = [...edges].toSorted((left, right) => left - right);
  let link: { readonly mark: Mark; readonly element: HTMLElement } | undefined;
  offsets.slice(1).forEach((end, index) => {
    const start = offsets[index] ?? 0;
    const around = marks.filter((mark) => mark.start < end && mark.end > start);
    const linkMark = around.find((mark) => mark.type === 'link');
    // A link is one element, however many pieces other marks cut it into: read back in pieces it would be several.
    if (linkMark !== link?.mark) link = linkMark && { mark: linkMark, element: linkElement(linkMark) };
    let piece: Node = document.createTextNode(text.slice(start, end));
    for (const mark of around.toReversed()) if (mark.type !== 'link') piece = wrap(mark.type, piece);
    if (link === undefined) {
      element.append(piece);
    } else {
      link.element.append(piece);
      element.append(link.element);
    }
  });
  // A line feed at the very end shows only when something follows it.
  if (text.endsWith('\n')) element.append(document.createElement('br'));
}

function wrap(type: SimpleMarkType, content: Node): Node {
  const element = document.createElement(tagOf[type]);
  element.append(content);
  return element;
}

function linkElement(mark: Extract<Mark, { type: 'link' }>): HTMLElement {
  const element = document.createElement('a');
  element.setAttribute('href', mark.url);
  if (mark.title !== undefined) element.title = mark.title;
  return element;
}

/** Returns the rich text that an element shows. */
export function readRichText(element: HTMLElement): RichText {
  const marks: Mark[] = [];
  let text = '';
  const visit = (node: Node, isLast: boolean): void => {
    const start = text.length;
    if (node instanceof Text) text += node.data;
    // A break at the very end only holds the line open.
    else if (node.nodeName === 'BR') text += isLast ? '' : '\n';
    node.childNodes.forEach((child, index) => visit(child, isLast && index === node.childNodes.length - 1));
    const end = text.length;
    const type = markOf[node.nodeName];
    if (type !== undefined) marks.push({ type, start, end });
    if (node instanceof HTMLAnchorElement) {
      const title = node.title === '' ? {} : { title: node.title };
      marks.push({ type: 'link', start, end, url: node.getAttribute('href') ?? '', ...title });
    }
  };
  element.childNodes.forEach((child, index) => visit(child, index === element.childNodes.length - 1));
  return normalizeRichText({ text, marks });
}

/** Returns the marks that stand around a field's caret: what is typed there gets them from the browser. */
export function marksAtCaret(field: HTMLElement): SimpleMarkType[] {
  const types: SimpleMarkType[] = [];
  let node = document.getSelection()?.anchorNode ?? null;
  while (node !== null && node !== field) {
    const type = markOf[node.nodeName];
    if (type !== undefined) types.push(type);
    node = node.parentNode;
  }
  return types;
}
