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
  for (const line of linesOf(children)) {
    const texts = line.map(textWords);
    const all = texts.reduce((sum, words) => sum + words, 0);
    for (const [index, child] of line.entries()) {
      if (child.type !== 'element') continue;
      // A link within a sentence is none of its own.
      const isAlone = isBlock(child) || all - (texts[index] ?? 0) <= mostBeside;
      if (!isAlone) continue;
      if (isAction(child)) {
        gone.add(child);
        continue;
      }
      const before = child.children.length;
      removeActions(child);
      if (child.children.length < before && wordsIn(child) === 0) gone.add(child);
    }
  }
  if (gone.size > 0) node.children = children.filter((child) => !gone.has(child));
}

/** Parts the children of an element into those that stand in one line; a block is a line of its own. */
function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isBlock(child)) lines.push([child], []);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function textWords(node: ElementContent): number {
  if (node.type === 'text') return countWords(node.value);
  return node.type === 'element' ? wordsOutsideLinks(node) : 0;
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
