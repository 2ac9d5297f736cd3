/** Returns words in the case of those whose place they take: as they are, with a capital, or all in capitals. */
export function matchCase(words: string, like: string): string {
  const [first = ''] = words;
  const isAllCapitals = like.length > 3 && like === like.toUpperCase() && like !== like.toLowerCase();
  if (isAllCapitals) return words.toUpperCase();
  const isCapital = like[0] !== like[0]?.toLowerCase();
  return isCapital ? first.toUpperCase() + words.slice(1) : words;
}
