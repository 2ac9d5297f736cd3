import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

type Parent = Root | Element;

/** Returns how many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Counts the words of a tree, each text by itself, so that no two join where a tag parted them. */
export function wordsIn(node: Parent): number {
  let words = 0;
  visit(node, (each) => {
    if (each.type === 'text') words += countWords(each.value);
  });
  return words;
}

/** Returns how many words of a tree stand in links and buttons. */
export function linkWords(node: Parent): number {
  let words = 0;
  visit(node, 'element', (each) => {
    if (each.tagName === 'a' || each.tagName === 'button') words += countWords(toString(each));
  });
  return words;
}

/** Returns how many words of a tree are text, not links. */
export const wordsOutsideLinks = (node: Parent): number => wordsIn(node) - linkWords(node);
