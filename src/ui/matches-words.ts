/** Returns a text without what people leave out when they search: case and accents. */
const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Tells whether every word of a query is in a text, in any order, whatever its case and accents. */
export function matchesWords(text: string, query: string): boolean {
  const searched = bare(text);
  return bare(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Returns how many words of a query begin a word of a text, and how many do not. */
export function countBegun(text: string, query: string): { readonly begun: number; readonly others: number } {
  const words = bare(text).split(/[^\p{L}\p{N}]+/u);
  const starts = bare(query).trim().split(/\s+/);
  const begun = starts.filter((start) => words.some((word) => word.startsWith(start))).length;
  return { begun, others: starts.length - begun };
}
