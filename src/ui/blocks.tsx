import type { Root, RootContent } from 'mdast';
import { memo, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { safeHast } from '../formats/mdast-to-hast';

/** Blocks of a posting's tree, as its readers see them. */
export const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly RootContent[] }) {
  const plugins = useMemo(() => [[giveTree, { type: 'root', children: blocks }]], [blocks]);
  return (
    <Markdown remarkPlugins={plugins as never} rehypePlugins={sanitizers} components={components}>
      {''}
    </Markdown>
  );
});

/** Puts a tree in the place of what react-markdown has parsed, so that what is shown is what is exported. */
function giveTree(tree: Root) {
  return () => tree;
}

const sanitizers = [() => safeHast];

const components: Components = {
  // The page loads nothing from elsewhere, so a picture is only named.
  img: ({ alt }) => <em>Image{alt === undefined || alt === '' ? '' : `: ${alt}`}</em>,
  a: ({ node: _node, children, ...props }) => (
    <a {...props} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
