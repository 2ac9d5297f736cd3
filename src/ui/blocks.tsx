import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime';
import type { Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { memo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { safeHast } from '../formats/mdast-to-hast';

/** Blocks of a posting's tree, as its readers see them. */
export const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly RootContent[] }) {
  const tree = safeHast(toHast({ type: 'root', children: [...blocks] }) as HastRoot);
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components });
});

const components: Components = {
  // The page loads nothing from elsewhere, so a picture is only named.
  img: ({ alt }) => <em>Image{alt === undefined || alt === '' ? '' : `: ${alt}`}</em>,
  a: ({ node: _node, children, ...props }) => (
    <a {...props} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
