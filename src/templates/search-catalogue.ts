import MiniSearch, { type SearchResult } from 'minisearch';
import type { CatalogueEntry } from './catalogue-entry';
import { rankMatch, type MatchRank } from './rank-match';
import { searchTerms, stemOf, wordsOf } from './search-terms';

/** A job title that a query finds. */
export interface FoundTitle extends CatalogueEntry {
  /** The skill or tool that it was found by, where its names did not tell. */
  readonly skill?: string | undefined;
}

/** Searches a catalogue: returns the entries that a query finds, the likeliest first; all of them for an empty one. */
export type SearchCatalogue = (query: string) => readonly FoundTitle[];

type Skills = ReadonlyMap<string, readonly string[]>;

const searchOptions = {
  processTerm: (term: string) => [...new Set([term, stemOf(term)])],
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
  boost: { title: 3, aliases: 2 },
} as const;

/**
 * Returns a search over titles, aliases, fields, levels and skills that forgives a wrong letter in four. What is found by
 * its title stands before what is found by an alias, then by its field, then by a skill.
 */
export function searchCatalogue(
  catalogue: readonly CatalogueEntry[],
  skills: Skills = new Map(),
): SearchCatalogue {
  const byId = new Map(catalogue.map((entry) => [entry.id, entry]));
  const names = new MiniSearch<CatalogueEntry>({
    fields: ['title', 'aliases', 'field', 'level'],
    tokenize: searchTerms,
    extractField: (entry, name) => {
      const value = entry[name as keyof CatalogueEntry];
      return typeof value === 'string' ? value : value.join(', ');
    },
    searchOptions,
  });
  names.addAll(catalogue);
  const lists = new MiniSearch<{ readonly id: string; readonly skills: string }>({
    fields: ['skills'],
    tokenize: searchTerms,
    // Some skill begins with any two letters.
    searchOptions: { ...searchOptions, prefix: (term) => term.length > 2 },
  });
  lists.addAll([...skills].map(([id, list]) => ({ id, skills: list.join('\n') })));

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return catalogue;
    const ranked = [...joined(names.search(query), lists.search(query))].map((result) => ({
      result,
      ...rankMatch(words, result.match),
    }));
    return best(ranked, words.length)
      .toSorted((left, right) => left.rank - right.rank || right.result.score - left.result.score)
      .flatMap(({ result, skillTerms }) => {
        const entry = byId.get(result.id as string);
        if (entry === undefined) return [];
        if (skillTerms.length === 0) return [entry];
        // It takes its time, and most of them are not shown.
        const withSkill = {
          ...entry,
          get skill() {
            return skillWith(skillTerms, skills.get(entry.id) ?? []);
          },
        };
        return [withSkill];
      });
  };
}

/** What answers every word stands alone where there is such, and so does what is spelt as the query. */
function best<Ranked extends MatchRank>(ranked: readonly Ranked[], wordCount: number): readonly Ranked[] {
  const whole = ranked.filter(({ answered }) => answered === wordCount);
  const likely = whole.length > 0 ? whole : ranked;
  const clear = likely.filter(({ isVague }) => !isVague);
  return clear.length > 0 ? clear : likely;
}

/** Returns the finds of both searches, those of one title as one. */
function joined(names: readonly SearchResult[], lists: readonly SearchResult[]) {
  const all = new Map<unknown, Pick<SearchResult, 'id' | 'score' | 'match'>>();
  for (const { id, score, match } of [...names, ...lists]) {
    const former = all.get(id);
    const fields = { ...match };
    for (const [term, where] of Object.entries(former?.match ?? {}))
      fields[term] = [...where, ...(match[term] ?? [])];
    all.set(id, { id, score: score + (former?.score ?? 0), match: fields });
  }
  return all.values();
}

/** Returns the skill that has most of the terms, if one has any. */
function skillWith(terms: readonly string[], skills: readonly string[]): string | undefined {
  const count = (skill: string) => searchTerms(skill).filter((term) => terms.includes(term)).length;
  const most = Math.max(...skills.map(count));
  return most > 0 ? skills.find((skill) => count(skill) === most) : undefined;
}
