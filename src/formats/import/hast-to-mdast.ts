import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { remove } from 'unist-util-remove';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeUrl } from '../../document/safe-url';
import { nestLists } from '../nest-lists';

export interface HastToMdastOptions {
  /** Whether pictures stay, as Markdown that names them. */
  readonly keepsImages?: boolean;
}

/** Elements that hold nothing to be read. */
const mute = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
]);

/** Returns the mdast of an HTML tree, with nothing in it that could act; the tree is used up. */
export function hastToMdast(tree: HastRoot, { keepsImages = false }: HastToMdastOptions = {}): Root {
  remove(tree, (node) => {
    if (!('tagName' in node)) return node.type === 'comment' && !keepsImages;
    return mute.has(node.tagName as string) || (node.tagName === 'img' && !keepsImages);
  });
  nestLists(tree);
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && !(typeof href === 'string' && isSafeUrl(href))) node.tagName = 'span';
    if (node.tagName === 'dl') plainPairs(node);
    if (node.tagName === 'table' && isLayout(node) && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, ...cellContents(node));
      return [SKIP, index];
    }
    return undefined;
  });
  return toMdast(tree, { document: true, newlines: false }) as Root;
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isTag = (node: ElementContent, ...tagNames: readonly string[]): boolean =>
  isElement(node) && tagNames.includes(node.tagName);

/** Terms with their descriptions become lines of a label and a value, as facts are written everywhere else. */
function plainPairs(list: Element): void {
  const parts = list.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : [child],
  );
  if (!parts.every(isPair)) return;
  list.tagName = 'div';
  list.children = parts.filter(isElement).reduce<ElementContent[]>((lines, part) => {
    const last = lines.at(-1);
    if (part.tagName === 'dt') {
      const label = toString(part).trim().replace(/:$/, '');
      lines.push(element('p', [element('strong', [{ type: 'text', value: `${label}:` }])]));
    } else if (last?.type === 'element') {
      last.children.push({ type: 'text', value: ' ' }, ...part.children);
    }
    return lines;
  }, []);
}

/** A term or a description of one line, or the white space between them. */
function isPair(part: ElementContent): boolean {
  if (part.type === 'text') return part.value.trim() === '';
  return isTag(part, 'dt', 'dd') && isElement(part) && !part.children.some(isBlock);
}

const blocks = [
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'section',
  'blockquote',
];
const isBlock = (node: ElementContent) => isTag(node, ...blocks);

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node === table || !isTag(node, 'td', 'th')) return undefined;
    cells.push(node);
    return SKIP;
  });
  return cells;
}

/** A table that only places texts on a page: one column, or cells that hold more than a line. */
function isLayout(table: Element): boolean {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (isTag(node, 'tr')) rows.push(node);
    return node !== table && isTag(node, 'table') ? SKIP : undefined;
  });
  const width = Math.max(
    0,
    ...rows.map((row) => row.children.filter((cell) => isTag(cell, 'td', 'th')).length),
  );
  return (
    width <= 1 ||
    cellsOf(table).some(
      ({ children }) =>
        children.some((child) => isTag(child, 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) ||
        children.filter(isBlock).length > 1,
    )
  );
}

const cellContents = (table: Element) => cellsOf(table).map((cell) => element('div', cell.children));
