import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { memo, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';

interface TreeViewProps {
  readonly blocks: readonly RootContent[];
  /** Makes the HTML tree safe; always the same function. */
  readonly toSafe: (tree: HastRoot) => HastRoot;
}

/** A tree of Markdown, drawn; again only where one of its blocks is another. */
export const TreeView = memo(function TreeView({ blocks, toSafe }: TreeViewProps) {
  const read = useMemo(() => [[giveTree, { type: 'root', children: blocks }]], [blocks]);
  const make = useMemo(() => [() => (tree: HastRoot) => toSafe(tree)], [toSafe]);
  return (
    <Markdown remarkPlugins={read as never} rehypePlugins={make} components={components}>
      {''}
    </Markdown>
  );
}, hasSameBlocks);

function hasSameBlocks(before: TreeViewProps, after: TreeViewProps): boolean {
  return (
    before.toSafe === after.toSafe &&
    before.blocks.length === after.blocks.length &&
    before.blocks.every((block, index) => block === after.blocks[index])
  );
}

/** Puts a tree in the place of what react-markdown has parsed, so that what is shown is what is exported. */
function giveTree(tree: Root) {
  return () => tree;
}

const components: Components = {
  // The page loads nothing from elsewhere, so a picture is only named.
  img: ({ alt }) => <em>Image{alt === undefined || alt === '' ? '' : `: ${alt}`}</em>,
  a: ({ node: _node, children, ...props }) => (
    <a {...props} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
