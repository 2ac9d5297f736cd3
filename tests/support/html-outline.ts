import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What HTML says and how, without the ways in which programs write the same. */
interface HtmlOutline {
  /** Such as `h2 About`. */
  readonly headings: string[];
  /** Each with the lists that it stands in, such as `ul ol Call`. */
  readonly items: string[];
  /** Every letter and sign that is bold, but in the head of a table, without white space. */
  readonly bold: string;
  readonly italic: string;
  /** Such as `Apply → https://example.com/`. */
  readonly links: string[];
  readonly text: string;
}

const blocks = new Set(['p', 'ul', 'ol', 'pre', 'blockquote', 'table']);

/** Returns the outline of an HTML text. */
export function htmlOutline(html: string): HtmlOutline {
  const lines: Lines = { headings: [], items: [], links: [] };
  const tree = fromHtml(html, { fragment: !html.startsWith('<!DOCTYPE') });
  visit(tree, [], lines);
  return {
    ...lines,
    bold: lettersOf(tree, new Set(['strong', 'b'])),
    italic: lettersOf(tree, new Set(['em', 'i'])),
    text: textOf(tree).replaceAll(/\s/g, ''),
  };
}

type Lines = Pick<HtmlOutline, 'headings' | 'items' | 'links'>;

function visit(node: Nodes, lists: readonly string[], outline: Lines): void {
  if (!('children' in node)) return;
  const { name, inner } =
    node.type === 'element' ? { name: node.tagName, inner: oneLine(textOf(node)) } : { name: '', inner: '' };
  if (/^h[1-6]$/.test(name)) outline.headings.push(`${name} ${inner}`);
  if (name === 'li') outline.items.push(`${lists.join(' ')} ${oneLine(ownText(node))}`);
  if (node.type === 'element' && name === 'a') {
    outline.links.push(`${inner} → ${String(node.properties['href'])}`);
  }
  const within = name === 'ul' || name === 'ol' ? [...lists, name] : lists;
  for (const child of node.children) visit(child, within, outline);
}

/** The letters within elements of these names, whatever stands in whatever. */
function lettersOf(node: Nodes, names: ReadonlySet<string>): string {
  // Some programs set the head of a table in bold.
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'thead')) return '';
  if (node.type === 'element' && names.has(node.tagName)) return textOf(node).replaceAll(/\s/g, '');
  return node.children.map((child) => lettersOf(child, names)).join('');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.tagName === 'style' || node.tagName === 'head')) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The text of an item without what stands under it. */
function ownText(item: Nodes): string {
  if (!('children' in item)) return '';
  const isBlock = (child: Nodes) => child.type === 'element' && blocks.has(child.tagName);
  const first = item.children.findIndex((child) => child.type === 'element' || textOf(child).trim() !== '');
  const lead = item.children[first];
  if (lead?.type === 'element' && lead.tagName === 'p') return textOf(lead);
  const end = item.children.findIndex(isBlock);
  return item.children
    .slice(0, end === -1 ? undefined : end)
    .map(textOf)
    .join('');
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
