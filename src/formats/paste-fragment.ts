import type { Element, ElementContent, Root, RootContent } from 'hast';

/** `<b>` and `<i>` arrive in editors that drop strong and em, and nobody minds them. */
const pasteTags: Record<string, string> = { strong: 'b', em: 'i' };

/**
 * Returns an HTML tree in the form that arrives whole in most editors: no white space between tags, `<b>` and `<i>`,
 * and items of lists without paragraphs in them.
 */
export function pasteFragment(root: Root): Root {
  return { type: 'root', children: root.children.flatMap(pasteNode) };
}

function pasteNode<Node extends RootContent | ElementContent>(node: Node): Node[] {
  if (node.type === 'text') return /^\s*\n\s*$/.test(node.value) ? [] : [node];
  if (node.type !== 'element') return [node];
  const children = node.tagName === 'pre' ? node.children : node.children.flatMap(pasteNode);
  return [
    {
      ...node,
      tagName: pasteTags[node.tagName] ?? node.tagName,
      children: node.tagName === 'li' ? withoutParagraphs(children) : children,
    },
  ];
}

/** Editors make a paragraph in an item a line beside the list; a line break they keep. */
function withoutParagraphs(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'p') return [child];
    const before = children[index - 1];
    const follows = before?.type === 'element' && before.tagName === 'p';
    return follows ? [lineBreak(), ...child.children] : child.children;
  });
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}
