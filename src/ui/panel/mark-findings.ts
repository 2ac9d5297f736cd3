import type { PlacedFinding } from '../../review/review-document';

const name = 'review';

/** Underlines what was found where it stands, without touching the page; returns what takes the lines away. */
export function markFindings(findings: readonly PlacedFinding[]): () => void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {};
  const ranges = findings.flatMap((finding) => rangeOf(finding) ?? []);
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(name);
  };
}

function rangeOf({ at, start, end }: PlacedFinding): Range | undefined {
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
