import { stemOf } from './search-terms';

/** How titles and skills are searched: by words that begin so, are of one stem, or have a wrong letter in four. */
export const searchOptions = {
  processTerm: (term: string) => [...new Set([term, stemOf(term)])],
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
  boost: { title: 3, aliases: 2 },
} as const;
