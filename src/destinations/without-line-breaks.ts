import type { ElementContent } from 'hast';
import { text } from './hast-nodes';

/** Returns nodes without line breaks: each line of a paragraph is one of its own, elsewhere a space stands instead. */
export function withoutLineBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (isBreak(node)) return [text(' ')];
    if (node.type !== 'element') return [node];
    if (node.tagName !== 'p') return [{ ...node, children: withoutLineBreaks(node.children) }];
    return lines(node.children).map((line) => ({ ...node, children: withoutLineBreaks(line) }));
  });
}

function lines(nodes: readonly ElementContent[]): ElementContent[][] {
  const found: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) found.push([]);
    else found.at(-1)?.push(node);
  }
  return found.filter((line) => line.length > 0);
}

const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';
