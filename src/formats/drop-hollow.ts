import type { Nodes, Root } from 'hast';
import { remove } from 'unist-util-remove';

const named = new Set(['h1', 'h2', 'h3', 'a']);

/** Returns the tree without headings and links that say nothing, which readers could not see but would stumble over. */
export function dropHollow(root: Root): Root {
  remove(root, (node) => isHollow(node as Nodes));
  return root;
}

const isHollow = (node: Nodes) => node.type === 'element' && named.has(node.tagName) && !says(node);

function says(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return (
    (node.type === 'element' && node.tagName === 'img') || ('children' in node && node.children.some(says))
  );
}
