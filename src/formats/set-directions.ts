import type { Element, Nodes, Root } from 'hast';
import { textDirection, type TextDirection } from '../document/text-direction';

const blocks = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'table', 'th', 'td']);

/**
 * Returns a tree that stands in texts of a direction, with `dir` on those blocks that read otherwise than what they stand in. A text that reads from left
 * to right gets none, since job boards want bare tags.
 */
export function setDirections(root: Root, around: TextDirection): Root {
  return directed(root, around);
}

function directed<Node extends Nodes>(node: Node, around: TextDirection): Node {
  if (!('children' in node)) return node;
  const own = (isBlock(node) ? textDirection(textOf(node)) : undefined) ?? around;
  const children = node.children.map((child) => directed(child, own));
  if (own === around || node.type !== 'element') return { ...node, children };
  return { ...node, children, properties: { ...node.properties, dir: own } };
}

const isBlock = (node: Nodes): node is Element => node.type === 'element' && blocks.has(node.tagName);

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join(' ');
  return node.type === 'text' ? node.value : '';
}
