import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Returns the tree with the alignment of a table's cells said in another way: HTML has given up its attribute for it. */
export function alignCells(root: Root, say: (alignment: string) => Properties): Root {
  visit(root, 'element', (cell) => {
    const { align, ...properties } = cell.properties;
    if (typeof align === 'string') cell.properties = { ...properties, ...say(align) };
  });
  return root;
}
