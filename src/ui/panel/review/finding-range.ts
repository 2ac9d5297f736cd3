import type { PlacedFinding } from '../../../review/review-document';

/** Returns where words that were found stand on the page, or undefined where their field does not show. */
export function findingRange({ at, start, end }: PlacedFinding): Range | undefined {
  const field = document.querySelector(`[data-field="${CSS.escape(at)}"][data-control="text"]`);
  const from = field === null ? undefined : positionAt(field, start);
  const to = field === null ? undefined : positionAt(field, end);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Returns where an offset of a field's text stands in its nodes; a line break is one sign. */
function positionAt(
  field: Element,
  offset: number,
): { readonly node: Text; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (offset <= passed + node.length) return { node, offset: offset - passed };
      passed += node.length;
    } else if (node.nodeName === 'BR') passed += 1;
  }
  return undefined;
}
