import { mendWords } from './mend-words';

/** What no sentence has after a mend: a word that waits for another, two articles, a word twice, an empty end. */
const broken: readonly RegExp[] = [
  /\b(?:an?|the|be|is|are|am|of|to|for|with|in|at|or|and|as|must|by|who|your|our|their|than|from|have|has)\s*(?:[.,;:!?)]|$)/gi,
  /\b(?:an?|the) (?:an?|the|able|in|on|of|with|and|or|who)\b/gi,
  /\btheir (?:an?|the|that|when|if|because|and|or)\b/gi,
  /\b(\w+),? \1\b/gi,
  /-wild\b|experience, (?:nothing|no) /gi,
  /(?:^|[.!?;] ?)[ ,;:]*[.,;:!?]/g,
  /^\W*$/g,
];

/** How much of the text on each side is looked at, in characters. */
const reach = 24;

const count = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;

/** Tells whether a text still reads as a sentence where a replacement stands in the place of what was found. */
export function readsWell(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  replacement: string,
): boolean {
  const mend = mendWords(text, { start, end }, replacement);
  const mended = text.slice(0, mend.start) + mend.text + text.slice(mend.end);
  const [from, shift] = [Math.max(0, start - reach), mended.length - text.length];
  const before = text.slice(from, end + reach);
  const after = mended.slice(from, end + shift + reach);
  return broken.every((pattern) => count(pattern, after) <= count(pattern, before));
}
