import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const isTag = (node: ElementContent, tagNames: readonly string[]) =>
  node.type === 'element' && tagNames.includes(node.tagName);

const isCell = (node: ElementContent) => isTag(node, ['td', 'th']);
const large = ['ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = ['p', 'div', ...large];

/** Returns the elements of these names in a table, without those of tables within it. */
function partsOf(table: Element, tagNames: readonly string[]): Element[] {
  const parts: Element[] = [];
  visit(table, 'element', (node) => {
    if (node === table) return undefined;
    if (isTag(node, tagNames)) parts.push(node);
    return node.tagName === 'table' || isCell(node) ? SKIP : undefined;
  });
  return parts;
}

/**
 * Returns the contents of a table that only places texts on a page: it has one column, or cells that hold more than a
 * line. Another one gives undefined.
 */
export function layoutContents(table: Element): Element[] | undefined {
  const width = Math.max(0, ...partsOf(table, ['tr']).map((row) => row.children.filter(isCell).length));
  const cells = partsOf(table, ['td', 'th']);
  const isLarge = ({ children }: Element) =>
    children.some((child) => isTag(child, large)) ||
    children.filter((child) => isTag(child, blocks)).length > 1;
  if (width > 1 && !cells.some(isLarge)) return undefined;
  return cells.map(({ children }) => ({ type: 'element', tagName: 'div', properties: {}, children }));
}

/**
 * Makes a table's first row that of its columns' names where none is: Markdown knows no table without. They are bold
 * by themselves.
 */
export function nameColumns(table: Element): void {
  const [first] = partsOf(table, ['th']).length > 0 ? [] : partsOf(table, ['tr']);
  for (const cell of first?.children ?? [])
    if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
  for (const cell of partsOf(table, ['th'])) {
    visit(cell, 'element', (node) => {
      if (node.tagName === 'strong' || node.tagName === 'b') node.tagName = 'span';
    });
  }
}
