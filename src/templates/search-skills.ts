import MiniSearch, { type SearchResult } from 'minisearch';
import { searchOptions } from './search-options';
import { searchTerms } from './search-terms';

/** The skills and tools of titles, by their ids. */
type Skills = ReadonlyMap<string, readonly string[]>;

/** Searches the skills and tools of titles. */
export interface SkillSearch {
  readonly skills: Skills;
  readonly search: (query: string) => readonly SearchResult[];
}

/** How many titles are read at once: the page goes on between. */
const atOnce = 10;

/** Returns a search over the skills of some titles. */
export function searchSkills(skills: Skills): SkillSearch {
  const index = emptyIndex();
  index.addAll(documentsOf(skills));
  return { skills, search: (query) => index.search(query) };
}

/** Returns a search over the skills of many titles, made in pieces, so that the page is not held up. */
export async function searchManySkills(skills: Skills): Promise<SkillSearch> {
  const index = emptyIndex();
  await index.addAllAsync(documentsOf(skills), { chunkSize: atOnce });
  return { skills, search: (query) => index.search(query) };
}

const documentsOf = (skills: Skills) => [...skills].map(([id, list]) => ({ id, skills: list.join('\n') }));

const emptyIndex = () =>
  new MiniSearch<{ readonly id: string; readonly skills: string }>({
    fields: ['skills'],
    tokenize: searchTerms,
    // Some skill begins with any two letters.
    searchOptions: { ...searchOptions, prefix: (term) => term.length > 2 },
  });
