import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { remove } from 'unist-util-remove';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeUrl } from '../../document/safe-url';
import { nestLists } from '../nest-lists';
import { layoutContents, nameColumns } from './layout-tables';
import { silentElements } from './silent-elements';

interface HastToMdastOptions {
  /** Whether pictures stay, as Markdown that names them. */
  readonly keepsImages?: boolean;
}

const mute = new Set(silentElements);

/** Returns the mdast of an HTML tree, with nothing in it that could act; the tree is used up. */
export function hastToMdast(tree: HastRoot, { keepsImages = false }: HastToMdastOptions = {}): Root {
  remove(tree, (node) => {
    if (!('tagName' in node)) return node.type === 'comment' && !keepsImages;
    return mute.has(node.tagName as string) || (node.tagName === 'img' && !keepsImages);
  });
  nestLists(tree);
  remove(tree, (node) => 'tagName' in node && node.tagName === 'li' && isEmpty(node as Element));
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && !(typeof href === 'string' && isSafeUrl(href))) node.tagName = 'span';
    if (node.tagName === 'dl') plainPairs(node);
    partTexts(node);
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    const contents = layoutContents(node);
    if (contents === undefined) {
      nameColumns(node);
      return undefined;
    }
    parent.children.splice(index, 1, ...contents);
    return [SKIP, index];
  });
  const root = toMdast(tree, { document: true, newlines: false }) as Root;
  visit(root, 'inlineCode', (code, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    // What a page shows as one space, though some of it stands in the code and some behind it.
    if (next?.type === 'text' && /^\s/.test(next.value)) code.value = code.value.trimEnd();
  });
  return root;
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const classOf = (node: ElementContent | undefined) =>
  node?.type === 'element' && node.tagName === 'span' ? String(node.properties['className'] ?? '') : '';

/** Texts of two classes that touch are apart on the page; their style says so, which is not known here. */
function partTexts(parent: Element): void {
  parent.children = parent.children.flatMap((child, index) => {
    const [own, next] = [classOf(child), classOf(parent.children[index + 1])];
    const areApart = own !== '' && next !== '' && own !== next && !/Mso|SpellE|GramE/.test(own + next);
    return areApart ? [child, { type: 'text', value: ' ' }] : [child];
  });
}

/** An item that held nothing but a sign or a picture. */
function isEmpty(node: Element): boolean {
  let isFound = toString(node).trim() !== '';
  visit(node, 'element', ({ tagName }) => {
    if (tagName === 'input' || tagName === 'img') isFound = true;
  });
  return !isFound;
}

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
