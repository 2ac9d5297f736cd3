import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One line of a paragraph, as its author sees it. */
export interface Line {
  readonly nodes: PhrasingContent[];
  /** Whether a hard break stands before it; else it only wraps. */
  readonly isHard: boolean;
}

const lineBreakTag = /^<br\s*\/?>$/i;

/** Returns the lines of a paragraph, broken and wrapped ones alike. */
export function splitLines(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [{ nodes: [], isHard: false }];
  const push = (node: PhrasingContent) => lines.at(-1)?.nodes.push(node);
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && lineBreakTag.test(node.value))) {
      lines.push({ nodes: [], isHard: true });
    } else if (node.type === 'text') {
      node.value.split(/[ \t]*\n[ \t]*/).forEach((value, index) => {
        if (index > 0) lines.push({ nodes: [], isHard: false });
        if (value !== '') push({ type: 'text', value });
      });
    } else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
      splitLines(node.children).forEach((inner, index) => {
        if (index > 0) lines.push({ nodes: [], isHard: inner.isHard });
        if (inner.nodes.length > 0) push({ ...node, children: inner.nodes });
      });
    } else {
      push(node);
    }
  }
  return lines;
}

/** Returns the content of a paragraph that has these lines. */
export function joinLines(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap(({ nodes, isHard }, index): PhrasingContent[] => {
    if (index === 0) return nodes;
    return [isHard ? { type: 'break' } : { type: 'text', value: '\n' }, ...nodes];
  });
}

/** Returns the bare text of a line, without white space at its ends. */
export function lineText({ nodes }: Line): string {
  return toString(nodes).trim();
}

/** Returns the nodes without the first characters of their text. */
export function dropStart(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const rest = [...nodes];
  let left = count;
  while (left > 0) {
    const [first] = rest;
    if (first === undefined) break;
    const { length } = toString(first);
    if (length <= left) {
      rest.shift();
      left -= length;
    } else {
      if (first.type === 'text') rest[0] = { ...first, value: first.value.slice(left) };
      else if ('children' in first)
        rest[0] = { ...first, children: dropStart(first.children, left) } as never;
      break;
    }
  }
  return rest;
}
