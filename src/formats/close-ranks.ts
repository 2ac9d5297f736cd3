import type { Root } from 'mdast';

/**
 * Returns the tree with the sub-sections that stand under no section as sections: in HTML and in Word a rank that is
 * left out is a fault, over which screen readers and validators stumble.
 */
export function closeRanks(tree: Root): Root {
  const first = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const end = first === -1 ? tree.children.length : first;
  const children = tree.children.map((node, index) =>
    node.type === 'heading' && node.depth === 3 && index < end ? { ...node, depth: 2 as const } : node,
  );
  return { ...tree, children };
}
