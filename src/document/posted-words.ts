import type { PostedLine } from './posted-line';

/** A word of a posting, and where it stands. */
export interface PostedWord {
  /** What is compared: without case and accents. */
  readonly key: string;
  readonly line: number;
  /** Offsets in the text of its line. */
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits; in scripts without spaces each character is a word. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** Returns all words of the lines, in their order. */
export function postedWords(lines: readonly PostedLine[]): PostedWord[] {
  return lines.flatMap(({ content: { text } }, line) =>
    [...text.matchAll(pattern)].map((match) => ({
      key: wordKey(match[0]),
      line,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Returns a word without case and accents. */
function wordKey(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
