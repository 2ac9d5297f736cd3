import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Fitter } from './fitter';
import { element, elementsIn, joinLines, text } from './hast-nodes';

type Line = readonly ElementContent[];

/** Returns a list in a form that a place keeps: as it is, without lists in it, or as lines of characters. */
export function fitList(list: Element, { keeps, fit, change, nestedLists }: Fitter): ElementContent[] {
  if (!keeps(list.tagName)) {
    const kind = list.tagName === 'ol' ? 'numbers' : 'bullets';
    return change(kind, toString(list), [element('p', joinLines(listLines(list, '• ')), list)]);
  }
  const items = elementsIn(list, 'li');
  return [{ ...list, children: nestedLists ? fit(items) : items.flatMap(flat) }];

  /** An item, with what was nested in it after it; in a numbered list within it, or the numbers would go wrong. */
  function flat(item: Element): ElementContent[] {
    const [own = [], ...nested] = itemLines(item);
    if (list.tagName === 'ol') {
      const within = nested.map((line) => change('nested', wordsOf(line), line));
      return [{ ...item, children: joinLines([own, ...within]) }];
    }
    const after = nested.flatMap((line) => change('nested', wordsOf(line), [element('li', line, item)]));
    return [{ ...item, children: [...own] }, ...after];
  }

  function listLines(node: Element, bullet: string): Line[] {
    const start = Number(node.properties['start'] ?? 1);
    return elementsIn(node, 'li').flatMap((item, index) => {
      const [own = [], ...nested] = itemLines(item);
      return [[text(node.tagName === 'ol' ? `${start + index}) ` : bullet), ...own], ...nested];
    });
  }

  /** What an item says itself, then the lines of the lists in it and what stands after those. */
  function itemLines(item: Element): Line[] {
    const [own = [], ...nested] = runs(item.children);
    return [
      fit(own),
      ...nested.flatMap((run) => {
        const [first] = run;
        return first !== undefined && isList(first) ? listLines(first, '– ') : [fit(run)];
      }),
    ];
  }
}

/** Returns nodes in stretches: what an item says first, then each list, and what stands between and after lists. */
function runs(nodes: Line): Line[] {
  const found: ElementContent[][] = [[]];
  let isAfterList = false;
  for (const node of nodes) {
    if (isList(node) || isAfterList) found.push([node]);
    else found.at(-1)?.push(node);
    isAfterList = isList(node);
  }
  return found;
}

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

const wordsOf = (line: Line) => line.map((node) => toString(node)).join('');
