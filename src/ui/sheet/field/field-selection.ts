/** A selection within one field, in UTF-16 offsets of its text. */
export interface FieldSelection {
  readonly start: number;
  readonly end: number;
}

/** Returns the selection within a field, or undefined where it is not all in it. */
export function readSelection(field: HTMLElement): FieldSelection | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!field.contains(startContainer) || !field.contains(endContainer)) return undefined;
  return {
    start: textOffset(field, startContainer, startOffset),
    end: textOffset(field, endContainer, endOffset),
  };
}

/** Puts the selection into a field and the focus with it. */
export function placeSelection(field: HTMLElement, { start, end }: FieldSelection): void {
  field.focus();
  const range = document.createRange();
  range.setStart(...positionAt(field, start));
  range.setEnd(...positionAt(field, end));
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function textOffset(field: HTMLElement, container: Node, offset: number): number {
  let count = 0;
  const visit = (node: Node): boolean => {
    if (node === container) {
      if (node instanceof Text) count += offset;
      else [...node.childNodes].slice(0, offset).forEach((child) => (count += textLength(child)));
      return true;
    }
    if (node instanceof Text || node.nodeName === 'BR') count += textLength(node);
    return [...node.childNodes].some(visit);
  };
  visit(field);
  return count;
}

function textLength(node: Node): number {
  if (node.nodeName === 'BR') return 1;
  return node.textContent?.length ?? 0;
}

function positionAt(field: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node | null = null;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const length = last.textContent?.length ?? 0;
    if (rest <= length) return [last, rest];
    rest -= length;
  }
  return last === null ? [field, 0] : [last, last.textContent?.length ?? 0];
}

/** Tells whether the caret stands on a field's first (-1) or last (1) line. */
export function isOnEdgeLine(field: HTMLElement, edge: 1 | -1): boolean {
  const range = document.getSelection()?.getRangeAt(0).cloneRange();
  if (range === undefined || !range.collapsed) return false;
  const caret = range.getClientRects()[0] ?? (range.startContainer as Element).getBoundingClientRect?.();
  const box = field.getBoundingClientRect();
  if (caret === undefined) return true;
  const slack = caret.height * 0.75;
  return edge === -1 ? caret.top - box.top < slack : box.bottom - caret.bottom < slack;
}
