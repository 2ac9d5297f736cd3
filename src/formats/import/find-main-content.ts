import type { Element, ElementContent, Root } from 'hast';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';
import { countWords, wordsIn, wordsOutsideLinks } from './count-words';
import { labelTabPanels } from './label-tab-panels';
import { removeActions } from './remove-actions';
import { removeChrome } from './remove-chrome';
import { silentElements } from './silent-elements';

interface MainContent {
  readonly root: Root;
  /** How many words of the page are left out. */
  readonly leftOut: number;
}

type Parent = Root | Element;

/** Of a whole page also what names it, and what one fills in. */
const silent = new Set([...silentElements, 'head', 'title', 'select', 'option', 'textarea']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';
const childElements = (node: Parent) => (node.children as ElementContent[]).filter(isElement);

const hasTag = (node: Parent, test: (tagName: string) => boolean): boolean =>
  childElements(node).some((child) => test(child.tagName) || hasTag(child, test));

/** Returns the part of a page that is its posting, without menus, footers and notes of cookies; the tree is used up. */
export function findMainContent(page: Root): MainContent {
  remove(page, (node) => 'tagName' in node && silent.has(node.tagName as string));
  const all = wordsIn(page);
  labelTabPanels(page);
  removeChrome(page, all);
  removeActions(page);
  const root: Root = { type: 'root', children: descend(landmark(page) ?? page).children };
  return { root, leftOut: Math.max(0, all - wordsIn(root)) };
}

/** Returns the element that the page itself marks as its main part, if it holds enough of it. */
function landmark(page: Root): Element | undefined {
  const all = wordsIn(page);
  const isMarked: readonly ((node: Element) => boolean)[] = [
    ({ properties }) => String(properties['itemType'] ?? '').includes('JobPosting'),
    ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main',
    ({ tagName }) => tagName === 'article',
  ];
  for (const test of isMarked) {
    const found: Element[] = [];
    visit(page, 'element', (node) => {
      if (test(node)) found.push(node);
    });
    const [only] = found;
    if (found.length === 1 && only !== undefined && wordsIn(only) >= Math.max(30, 0.4 * all)) return only;
  }
  return undefined;
}

/** How many words may stand around the posting without being missed; links after it do not count, but a title may be one. */
const mostBefore = 3;
const mostAfter = 3;

/** Goes down to the element that holds everything but some short lines and links. */
function descend(node: Parent): Parent {
  const children = childElements(node);
  const largest = children.toSorted((left, right) => wordsIn(right) - wordsIn(left))[0];
  if (largest === undefined || ['p', 'ul', 'ol', 'table', 'dl'].includes(largest.tagName)) return node;
  if (headings.has(largest.tagName)) return node;
  const at = node.children.indexOf(largest);
  const sumOf = (siblings: Parent['children'], count: (node: Element) => number) =>
    siblings.reduce((sum, child) => {
      if (child.type === 'text') return sum + countWords(child.value);
      return child.type === 'element' ? sum + count(child) : sum;
    }, 0);
  const hasHeading = children.some(
    (child) =>
      child !== largest && (headings.has(child.tagName) || hasTag(child, (tag) => headings.has(tag))),
  );
  if (hasHeading || sumOf(node.children.slice(0, at), wordsIn) > mostBefore) return node;
  return sumOf(node.children.slice(at + 1), wordsOutsideLinks) > mostAfter ? node : descend(largest);
}
