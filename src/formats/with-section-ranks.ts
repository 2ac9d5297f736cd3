import type { Root, RootContent } from 'mdast';

/**
 * Returns the tree with every heading at the rank of a section, 2 or 3: verbatim Markdown may hold others, which
 * editors fold into one or drop.
 */
export function withSectionRanks(tree: Root): Root {
  return { ...tree, children: tree.children.map(ranked) };
}

function ranked<Node extends RootContent>(node: Node): Node {
  if (node.type === 'heading') return { ...node, depth: node.depth <= 2 ? 2 : 3 };
  if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem') return node;
  return { ...node, children: node.children.map(ranked) };
}
