import MiniSearch, { type SearchResult } from 'minisearch';
import type { CatalogueEntry } from './catalogue-entry';
import { rankMatch, type MatchRank } from './rank-match';
import { searchOptions } from './search-options';
import type { SkillSearch } from './search-skills';
import { searchTerms, wordsOf } from './search-terms';

/** A job title that a query finds. */
export interface FoundTitle extends CatalogueEntry {
  /** The skill or tool that it was found by, where its names did not tell. */
  readonly skill?: string | undefined;
}

/** Searches a catalogue: returns the entries that a query finds, the likeliest first; all of them for an empty one. */
export type SearchCatalogue = (query: string) => readonly FoundTitle[];

/**
 * Returns a search over titles, aliases, fields, levels and skills that forgives a wrong letter in four. What is found by
 * its title stands before what is found by an alias, then by its field, then by a skill.
 */
export function searchCatalogue(
  catalogue: readonly CatalogueEntry[],
  skillSearches: readonly SkillSearch[] = [],
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
  const skillsOf = (id: string) => skillSearches.flatMap(({ skills }) => skills.get(id) ?? []);

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return catalogue;
    const results = [names.search(query), ...skillSearches.map(({ search }) => search(query))];
    const ranked = [...joined(results.flat())].map((result) => ({
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
            return skillWith(skillTerms, skillsOf(entry.id));
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

/** Returns the finds of all searches, those of one title as one. */
function joined(results: readonly SearchResult[]) {
  const all = new Map<unknown, Pick<SearchResult, 'id' | 'score' | 'match'>>();
  for (const { id, score, match } of results) {
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
