import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const absolute = /^https?:/i;

/**
 * Returns the tree with the words of each picture in the place of those that lead to no address of their own: a
 * posting is read far from where such a picture might lie.
 */
export function nameRelativeImages(root: Root): Root {
  visit(root, 'element', ({ tagName, properties: { src, alt } }, index, parent) => {
    if (tagName !== 'img' || absolute.test(String(src)) || index === undefined) return;
    parent?.children.splice(index, 1, { type: 'text', value: typeof alt === 'string' ? alt : '' });
  });
  return root;
}
