import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { remove } from 'unist-util-remove';
import { EXIT, visit } from 'unist-util-visit';
import { isFactLabel } from '../../document/detail-values/fact-label';
import { frameKind, isSideName } from './chrome-names';
import { linkWords, wordsIn, wordsOutsideLinks } from './count-words';
import { controlled } from './label-tab-panels';
import { namesOf } from './names-of';

const chromeTags = new Set(['nav', 'footer', 'dialog', 'button', 'form']);
const dialogRoles = new Set(['dialog', 'alertdialog']);
const chromeRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'alert', 'menu', 'menubar']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const never = new Set(['html', 'body', 'main', 'article', 'li', 'p', ...headings]);
/** What opens a list of other jobs, or what the site says of its own. */
const sitesOwn =
  /^(?:(?:other|more|similar|related|recent|all)\b.*\b(?:jobs|roles|positions|openings|vacancies|opportunities)\b|people (?:also|who)\b|(?:jobs )?you (?:may|might)\b|report this\b|share this\b)/i;
const hiddenName = /^(?:(?:is|u)-)?(?:hidden|hide|d-none|display-none)$/;
const shownName = /^(?:d-\w+-|\w+:)(?:block|flex|grid|inline|inline-block|table)/;

/** What is most of the page is not its frame, whatever it is called. */
const mostOfPage = 0.4;
/** What has more text than that is no button, no menu and no note. */
const mostOfNote = 60;
/** How much the head of a posting holds: its title and what it says beside it. */
const mostOfHead = 60;

/** Takes menus, footers, dialogs, notes of cookies and other jobs out of a page of so many words. */
export function removeChrome(page: Root, all: number): void {
  const shown = new Set<string>();
  visit(page, 'element', (node) => {
    for (const id of controlled(node)) shown.add(id);
  });
  const head = headOf(page);
  remove(page, { cascade: false }, (node) => {
    if (node.type !== 'element') return false;
    const each = node as Element;
    if (wordsIn(each) >= mostOfPage * all) return false;
    if (isDialog(each)) return true;
    if (hasTag(each, (tag) => tag === 'h1' || tag === 'main')) return false;
    if (isHidden(each) && !shown.has(String(each.properties['id']))) return true;
    return !never.has(each.tagName) && isChrome(each, head);
  });
}

const hasTag = (node: Element, test: (tagName: string) => boolean): boolean =>
  node.children.some(
    (child: ElementContent) => child.type === 'element' && (test(child.tagName) || hasTag(child, test)),
  );

const isDialog = ({ tagName, properties }: Element) =>
  tagName === 'dialog' || dialogRoles.has(String(properties['role']));

function isChrome(node: Element, head: ReadonlySet<Element>): boolean {
  const { tagName, properties } = node;
  const role = String(properties['role']);
  if (chromeTags.has(tagName) || chromeRoles.has(role)) return true;
  if (isSitesOwn(node)) return true;
  const names = namesOf(node);
  if (tagName === 'aside' || role === 'complementary' || isSideName(names)) return !saysFacts(node);
  const kind = frameKind(names);
  if (kind === 'frame') return true;
  if (kind === 'likely' && tagName !== 'a' && wordsOutsideLinks(node) < mostOfNote) return true;
  if (tagName === 'header') return 2 * linkWords(node) >= wordsIn(node) && !head.has(node);
  if (tagName !== 'ul' && tagName !== 'ol' && tagName !== 'div') return false;
  return isContents(node) || (isMenu(node) && !head.has(node));
}

/** Whether an element is not seen, and too short to be a posting's text that opens on a click. */
function isHidden(node: Element): boolean {
  const { properties } = node;
  const names = namesOf(node);
  const isOff =
    properties['hidden'] === true ||
    properties['ariaHidden'] === 'true' ||
    /display:\s*none/i.test(String(properties['style'])) ||
    (names.some((name) => hiddenName.test(name)) && !names.some((name) => shownName.test(name)));
  return isOff && properties['role'] !== 'tabpanel' && wordsOutsideLinks(node) < mostOfNote;
}

function isSitesOwn(node: Element): boolean {
  if (node.tagName !== 'section' && node.tagName !== 'div' && node.tagName !== 'aside') return false;
  const first = firstHeading(node);
  return first !== undefined && sitesOwn.test(toString(first).trim());
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

/** Whether an element names two facts of a job, such as its place and its pay. */
function saysFacts(node: Element): boolean {
  const labels = new Set<string>();
  visit(node, 'text', ({ value }) => {
    const label = value.trim().replace(/:$/, '').toLowerCase();
    if (isFactLabel(label)) labels.add(label);
  });
  return labels.size >= 2;
}

function linksIn(node: Element): Element[] {
  const links: Element[] = [];
  visit(node, 'element', (each) => {
    if (each.tagName === 'a') links.push(each);
  });
  return links;
}

/** A group of nothing but short links is a menu, but for tags. */
function isMenu(node: Element): boolean {
  const links = linksIn(node);
  if (links.every(isTag)) return false;
  return links.length >= 4 && wordsOutsideLinks(node) <= 1 && wordsIn(node) <= 5 * links.length;
}

/** A group of nothing but links within the page repeats its headings. */
function isContents(node: Element): boolean {
  const links = linksIn(node);
  return links.length >= 3 && links.every(isWithinPage) && wordsOutsideLinks(node) === 0;
}

const isTag = (link: Element) =>
  String(link.properties['rel']).includes('tag') ||
  namesOf(link).some((name) => /(?:^|[-_])tag(?:$|[-_])/.test(name));

const isWithinPage = ({ properties }: Element) => /^#./.test(String(properties['href']));

/** Returns what stands close around the only title: links there are the posting's facts. */
function headOf(page: Root): Set<Element> {
  const around: Element[] = [];
  let titles = 0;
  const walk = (node: Root | Element): boolean => {
    const isTitle = node.type === 'element' && node.tagName === 'h1';
    if (isTitle) titles += 1;
    const holds = (node.children as ElementContent[])
      .filter((child): child is Element => child.type === 'element')
      .map(walk)
      .includes(true);
    if (holds && node.type === 'element' && wordsIn(node) <= mostOfHead) around.push(node);
    return isTitle || holds;
  };
  walk(page);
  const widest = around.at(-1);
  const head = new Set<Element>();
  if (titles !== 1 || widest === undefined || widest.tagName === 'nav') return head;
  visit(widest, 'element', (node) => {
    head.add(node);
  });
  return head;
}
