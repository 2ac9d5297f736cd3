import { Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textDirection, type TextDirection } from '../document/text-direction';

/** Returns a paragraph that reads in this direction. */
export function paragraph(
  children: readonly ParagraphChild[],
  direction: TextDirection,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, ...(direction === 'rtl' ? { bidirectional: true } : {}), children });
}

/** Returns the direction that a block reads in, which without a letter is that of what it stands in. */
export function directionOf(node: Nodes, around: TextDirection): TextDirection {
  return textDirection(textOf(node)) ?? around;
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join(' ') : toString(node);
}
