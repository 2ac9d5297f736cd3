import type { Nodes, Root, RootContent } from 'mdast';
import { isSafeUrl } from '../document/safe-url';

/** Returns the blocks with nothing in them that could act: HTML as plain text, and no address that is not safe. */
export function inert<Node extends RootContent>(blocks: readonly Node[]): Node[] {
  const root: Root = { type: 'root', children: [...blocks] };
  disarm(root);
  return root.children as Node[];
}

const comment = /^<!--[\s\S]*-->$/;

function disarm(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child): RootContent[] => {
    disarm(child);
    if (child.type === 'link' && !isSafeUrl(child.url)) return child.children;
    if (child.type === 'image' && !isSafeUrl(child.url)) return [{ type: 'text', value: child.alt ?? '' }];
    if (child.type !== 'html') return [child];
    if (comment.test(child.value.trim())) return [];
    const text = { type: 'text', value: child.value } as const;
    return [isFlowParent(node) ? { type: 'paragraph', children: [text] } : text];
  }) as typeof node.children;
}

const isFlowParent = ({ type }: Nodes) => type === 'root' || type === 'listItem' || type === 'blockquote';
