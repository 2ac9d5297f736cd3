/** Returns a text without what people leave out when they search: case and accents. */
const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Tells whether every word of a query is in a text, in any order, whatever its case and accents. */
export function matchesWords(text: string, query: string): boolean {
  const searched = bare(text);
  return bare(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Tells whether every word of a query begins a word of the text: such a match is the likelier one. */
export function beginsWords(text: string, query: string): boolean {
  const words = bare(text).split(/[^\p{L}\p{N}]+/u);
  return bare(query)
    .trim()
    .split(/\s+/)
    .every((start) => words.some((word) => word.startsWith(start)));
}
