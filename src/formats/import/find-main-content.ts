import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { remove } from 'unist-util-remove';
import { EXIT, visit } from 'unist-util-visit';

export interface MainContent {
  readonly root: Root;
  /** How many words of the page are left out. */
  readonly leftOut: number;
}

type Parent = Root | Element;

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'title',
  'select',
  'option',
  'textarea',
]);
const chromeTags = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'form']);
const chromeRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'complementary',
  'menu',
  'menubar',
]);
const chromeName =
  /^(?:.*[-_])?(?:nav|navbar|navigation|navigations?|menu|breadcrumbs?|footer|foot|cookies?|consent|shar(?:e|ing)|socials?|sidebar|related|newsletter|subscribe|skip(?:-?link|-?nav)?|pagination|pager|masthead|site-?header|page-?header|top-?bar|popup|modal|similar|recommended|copyright|disqus|comments?)(?:[-_].*)?$/i;
/** What opens a list of other jobs. */
const otherJobs =
  /^(?:other|more|similar|related|recent|all)\b.*\b(?:jobs|roles|positions|openings|vacancies|opportunities)$/i;
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';
const childElements = (node: Parent) => (node.children as ElementContent[]).filter(isElement);

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Counts the words of a tree, each text by itself, so that no two join where a tag parted them. */
function wordsIn(node: Parent): number {
  let words = 0;
  visit(node, (each) => {
    if (each.type === 'text') words += countWords(each.value);
  });
  return words;
}

function linkWords(node: Parent): number {
  let words = 0;
  visit(node, 'element', (each) => {
    if (each.tagName === 'a' || each.tagName === 'button') words += countWords(toString(each));
  });
  return words;
}

const wordsOutsideLinks = (node: Parent) => wordsIn(node) - linkWords(node);

const hasTag = (node: Parent, test: (tagName: string) => boolean): boolean =>
  childElements(node).some((child) => test(child.tagName) || hasTag(child, test));

/** Returns the part of a page that is its posting, without menus, footers and notes of cookies; the tree is used up. */
export function findMainContent(page: Root): MainContent {
  remove(page, (node) => 'tagName' in node && silent.has(node.tagName as string));
  const all = wordsIn(page);
  removeChrome(page, all);
  const root: Root = { type: 'root', children: descend(landmark(page) ?? page).children };
  return { root, leftOut: all - wordsIn(root) };
}

/** What is most of the page is not its frame, whatever it is called. */
const mostOfPage = 0.4;

function removeChrome(page: Root, all: number): void {
  remove(page, { cascade: false }, (node) => {
    if (node.type !== 'element') return false;
    const each = node as Element;
    return (
      isChrome(each) &&
      wordsIn(each) < mostOfPage * all &&
      !hasTag(each, (tag) => tag === 'h1' || tag === 'main')
    );
  });
}

function isChrome(node: Element): boolean {
  const { tagName, properties } = node;
  if (['html', 'body', 'main', 'article', 'li', 'p'].includes(tagName) || headings.has(tagName)) return false;
  if (chromeTags.has(tagName) || properties['hidden'] === true || properties['ariaHidden'] === 'true')
    return true;
  if (chromeRoles.has(String(properties['role']))) return true;
  if (tagName === 'header') return 2 * linkWords(node) >= wordsIn(node);
  if ((tagName === 'ul' || tagName === 'ol' || tagName === 'div') && isMenu(node)) return true;
  if (tagName === 'section' || tagName === 'div') {
    const first = firstHeading(node);
    if (first !== undefined && otherJobs.test(toString(first).trim())) return true;
  }
  const names = [
    properties['id'],
    ...(Array.isArray(properties['className']) ? properties['className'] : []),
  ];
  return names.some((name) => typeof name === 'string' && chromeName.test(name));
}

function firstHeading(node: Element): Element | undefined {
  let first: Element | undefined;
  visit(node, 'element', (each) => {
    if (!headings.has(each.tagName)) return undefined;
    first = each;
    return EXIT;
  });
  return first;
}

/** A group of nothing but short links is a menu. */
function isMenu(node: Element): boolean {
  const links: Element[] = [];
  visit(node, 'element', (each) => {
    if (each.tagName === 'a') links.push(each);
  });
  return links.length >= 4 && wordsOutsideLinks(node) <= 1 && wordsIn(node) <= 5 * links.length;
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
const mostAfter = 12;

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
