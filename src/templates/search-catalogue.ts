import MiniSearch from 'minisearch';
import type { CatalogueEntry } from './catalogue-entry';

/** Searches a catalogue: returns the entries that a query finds, the likeliest first; all of them for an empty one. */
export type SearchCatalogue = (query: string) => readonly CatalogueEntry[];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A name of several parts is also found by their run: "dev ops" in DevOps, "front-end" in Frontend. */
function terms(text: string): string[] {
  const words = wordsOf(text);
  const runs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [...words, ...runs];
}

/** Returns a search over titles, aliases, fields and levels that forgives a wrong letter in four. */
export function searchCatalogue(catalogue: readonly CatalogueEntry[]): SearchCatalogue {
  const byId = new Map(catalogue.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<CatalogueEntry>({
    fields: ['title', 'aliases', 'field', 'level'],
    tokenize: terms,
    extractField: (entry, name) => {
      const value = entry[name as keyof CatalogueEntry];
      return typeof value === 'string' ? value : value.join(', ');
    },
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 3, aliases: 2 },
    },
  });
  index.addAll(catalogue);
  return (query) => {
    if (query.trim() === '') return catalogue;
    const found = index.search(query);
    // What answers every word stands alone where there is such; else what answers some of them.
    const wanted = new Set(wordsOf(query)).size;
    const whole = found.filter(({ queryTerms }) => new Set(queryTerms).size >= wanted);
    return (whole.length > 0 ? whole : found)
      .map(({ id }) => byId.get(id as string))
      .filter((entry) => entry !== undefined);
  };
}
