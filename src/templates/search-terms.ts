/** Returns the words of a text in lower case, without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Returns the runs of two words: "dev ops" is found in DevOps, and "front-end" in Frontend. */
export const runsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]}${word}`);

/** Returns the words of a text and their runs. */
export function searchTerms(text: string): string[] {
  const words = wordsOf(text);
  return [...words, ...runsOf(words)];
}

/** Returns what a word and the words made of it begin with: welding and welder are of one trade. */
export const stemOf = (word: string): string => word.replace(/(?<=\p{L}{4})(?:ing|ers?|ors?|s)$/u, '');
