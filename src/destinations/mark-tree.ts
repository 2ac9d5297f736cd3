import type { Element, ElementContent, ElementData, Root } from 'hast';
import { tellChange, type ChangeKind } from './change';
import { text } from './hast-nodes';

/** Returns a written tree with each text that was changed in a `<mark>` that says how; nothing else is added. */
export function markTree(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((node) => marked(node as ElementContent, undefined)) };
}

function marked(node: ElementContent, around: ChangeKind | undefined): ElementContent[] {
  const change = (node.data as ElementData | undefined)?.change ?? around;
  if (node.type === 'element') {
    return [{ ...node, children: node.children.flatMap((child) => marked(child, change)) }];
  }
  if (node.type !== 'text' || change === undefined || node.value.trim() === '') return [node];
  const mark: Element = {
    type: 'element',
    tagName: 'mark',
    properties: { title: tellChange(change, 1) },
    children: [text(node.value)],
  };
  return [mark];
}
