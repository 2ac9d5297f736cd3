import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import parseStyle from 'style-to-object';
import { SKIP, visit } from 'unist-util-visit';

type Style = Readonly<Record<string, string>>;

/** Tells whether Word or Google Docs have written this HTML. */
export function isOfficeHtml(html: string): boolean {
  return /docs-internal-guid|urn:schemas-microsoft-com|\bmso-/.test(html);
}

/**
 * Turns what Word and Google Docs put on the clipboard into plain HTML, in its place: their styles into elements,
 * their list paragraphs into lists, their check boxes into inputs.
 */
export function tidyOfficeHtml(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node) node.children = withLists(node.children) as typeof node.children;
  });
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'element' && styleOf(node)['mso-list'] === 'Ignore') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') tidyElement(node);
    return undefined;
  });
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function styleOf({ properties: { style } }: Element): Style {
  try {
    return (typeof style === 'string' ? parseStyle(style) : undefined) ?? {};
  } catch {
    // A style that is none says nothing.
    return {};
  }
}

/** Which element says what a style says. */
const meanings: readonly (readonly [tagName: string, has: (style: Style) => boolean])[] = [
  ['strong', ({ 'font-weight': weight = '' }) => weight === 'bold' || Number(weight) >= 600],
  ['em', (style) => style['font-style'] === 'italic'],
  ['del', (style) => style['text-decoration']?.includes('line-through') === true],
];

function tidyElement(node: Element): void {
  const style = styleOf(node);
  // Google Docs wraps everything in a bold element that is not bold.
  if (node.tagName === 'b' && style['font-weight'] === 'normal') node.tagName = 'div';
  if (node.tagName === 'span') {
    for (const [tagName, has] of meanings) if (has(style)) node.children = [element(tagName, node.children)];
  }
  if (node.tagName === 'li' && node.properties['role'] === 'checkbox') {
    const checked = node.properties['ariaChecked'] === 'true';
    const box: Element = { ...element('input', []), properties: { type: 'checkbox', checked } };
    const first = node.children.find((child) => child.type === 'element' && child.tagName === 'p');
    if (first?.type === 'element') first.children.unshift(box);
  }
}

interface WordItem {
  /** Which list it is in. */
  readonly list: string;
  readonly level: number;
  readonly isOrdered: boolean;
  readonly paragraph: Element;
}

/** Returns what a paragraph of Word's says of its place in a list: `mso-list: l0 level2 lfo1`. */
function wordItem(node: RootContent | ElementContent): WordItem | undefined {
  if (node.type !== 'element') return undefined;
  const [, list, level] = /^(\w+) level(\d)\b/.exec(styleOf(node)['mso-list'] ?? '') ?? [];
  if (list === undefined) return undefined;
  return { list, level: Number(level), isOrdered: /^\s*\w{1,4}[.)]/.test(toString(node)), paragraph: node };
}

const isBlank = (node: RootContent | ElementContent) =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** Returns the children with each run of list paragraphs as a list. */
function withLists(children: readonly (RootContent | ElementContent)[]) {
  const result: (RootContent | ElementContent)[] = [];
  let run: WordItem[] = [];
  const endRun = () => {
    if (run.length > 0) result.push(listOf(run));
    run = [];
  };
  for (const child of children) {
    const item = wordItem(child);
    if (item !== undefined) {
      if (item.level === 1 && item.list !== run[0]?.list) endRun();
      run.push(item);
    } else if (run.length === 0 || !isBlank(child)) {
      endRun();
      result.push(child);
    }
  }
  endRun();
  return result;
}

function listOf(items: readonly WordItem[]): Element {
  const list = element(items[0]?.isOrdered === true ? 'ol' : 'ul', []);
  for (let index = 0; index < items.length;) {
    const item = items[index] as WordItem;
    const next = items.findIndex(({ level }, at) => at > index && level <= item.level);
    const end = next === -1 ? items.length : next;
    const below = items.slice(index + 1, end);
    const lead = element('p', item.paragraph.children);
    list.children.push(element('li', below.length === 0 ? [lead] : [lead, listOf(below)]));
    index = end;
  }
  return list;
}
