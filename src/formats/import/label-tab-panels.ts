import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';
import { countWords, wordsIn } from './count-words';

const fewestWords = 10;

/** Puts the names of tabs as headings above what they show: on paper a row of tabs says nothing. */
export function labelTabPanels(page: Root): void {
  const byId = new Map<string, Element>();
  visit(page, 'element', (node) => {
    if (typeof node.properties['id'] === 'string') byId.set(node.properties['id'], node);
  });
  const done = new Set<Element>();
  visit(page, 'element', (tab) => {
    if (tab.properties['role'] !== 'tab') return;
    const panel = controlled(tab).map((id) => byId.get(id))[0];
    const label = toString(tab).replaceAll(/\s+/g, ' ').trim();
    if (panel === undefined || label === '' || wordsIn(panel) < fewestWords || countWords(label) > 8) return;
    done.add(tab);
    panel.children.unshift({
      type: 'element',
      tagName: 'h2',
      properties: {},
      children: [{ type: 'text', value: label }],
    });
  });
  remove(page, (node) => done.has(node as Element));
}

/** Returns the ids of what an element opens or shows. */
export function controlled({ properties }: Element): string[] {
  const controls = properties['ariaControls'];
  const target = [properties['href'], properties['dataTarget'], properties['dataBsTarget']].flatMap(
    (value) => (typeof value === 'string' && value.startsWith('#') ? [value.slice(1)] : []),
  );
  return [...(Array.isArray(controls) ? controls.map(String) : []), ...target];
}
