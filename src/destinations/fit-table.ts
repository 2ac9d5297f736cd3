import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Fitter } from './fitter';
import { element, elementsIn, joinLines, text } from './hast-nodes';

/** Returns a table in a form that a place keeps: as it is, or a line for each row. */
export function fitTable(table: Element, { keeps, fit, change }: Fitter): ElementContent[] {
  if (keeps('table')) return [keepParts(table)];
  const lines = elementsIn(table, 'tr').map((row) =>
    row.children
      .filter((cell) => cell.type === 'element')
      .flatMap((cell, index) => [...(index === 0 ? [] : [text(' | ')]), ...fit(cell.children)]),
  );
  return change('table', toString(table), [element('p', joinLines(lines), table)]);

  function keepParts(part: Element): Element {
    const isCell = part.tagName === 'td' || part.tagName === 'th';
    const keep = (child: ElementContent) => (child.type === 'element' ? keepParts(child) : child);
    return { ...part, children: isCell ? fit(part.children) : part.children.map(keep) };
  }
}
