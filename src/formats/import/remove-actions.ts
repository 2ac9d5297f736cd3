import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { countWords, wordsIn, wordsOutsideLinks } from './count-words';
import { isActionText, isButtonName, isShareText } from './chrome-names';
import { namesOf } from './names-of';

type Parent = Root | Element;

const inline = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'label', 'small', 'span', 'strong', 'u']);
const isInline = (node: ElementContent) =>
  node.type !== 'element' || (inline.has(node.tagName) && !node.children.some(isBlock));
const isBlock = (node: ElementContent): boolean => !isInline(node);

/** How many words may stand beside a link that is still a button of the site and no part of a sentence. */
const mostBeside = 2;
const mostOnButton = 5;

/** Takes the links out that are buttons of the site, such as `Apply now`, and what is empty without them. */
export function removeActions(node: Parent): void {
  const children = node.children as ElementContent[];
  const gone = new Set<ElementContent>();
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (isAction(child)) {
      if (wordsBeside(children, index) <= mostBeside) gone.add(child);
      continue;
    }
    const before = wordsIn(child);
    // A link within a sentence is none of its own.
    if (isInline(child) && wordsBeside(children, index) > mostBeside) continue;
    removeActions(child);
    if (before > 0 && wordsIn(child) === 0) gone.add(child);
  }
  node.children = children.filter((child) => !gone.has(child));
}

function isAction(node: Element): boolean {
  const { tagName, properties } = node;
  const isLeaf = node.children.every(({ type }) => type === 'text');
  if (isLeaf && isShareText(toString(node))) return true;
  if (tagName !== 'a' && properties['role'] !== 'button') return false;
  const text = toString(node);
  // An address is how to apply.
  if (/@|\w\.\w\w/.test(text) || String(properties['href']).startsWith('mailto:')) return false;
  return isActionText(text) || (isButtonName(namesOf(node)) && countWords(text) <= mostOnButton);
}

/** Counts the words in one line with a child. */
function wordsBeside(children: readonly ElementContent[], at: number): number {
  const isBreak = (node: ElementContent) => isBlock(node);
  const start = children.slice(0, at).findLastIndex(isBreak) + 1;
  const rest = children.slice(at + 1).findIndex(isBreak);
  const end = rest === -1 ? children.length : at + 1 + rest;
  return children.slice(start, end).reduce((words, node) => {
    if (node === children[at]) return words;
    if (node.type === 'text') return words + countWords(node.value);
    return node.type === 'element' ? words + wordsOutsideLinks(node) : words;
  }, 0);
}
