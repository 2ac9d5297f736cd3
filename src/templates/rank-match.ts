import { runsOf, stemOf } from './search-terms';

/** The fields of the index by how likely a find in them is, from the likeliest. */
const places = [['title'], ['aliases'], ['field', 'level'], ['skills']];
const bySkill = places.length - 1;

/** The ways in which a term answers a word, from the likeliest. */
const ways = ['spelt', 'of one stem', 'alike'] as const;

export interface MatchRank {
  /** The lower, the likelier. */
  readonly rank: number;
  /** How many of the words were found. */
  readonly answered: number;
  /** Whether a word was found by nothing but a likeness. */
  readonly isVague: boolean;
  /** The terms by which words were found that stand in skills alone. */
  readonly skillTerms: readonly string[];
}

/**
 * Returns how well terms, each with the fields that it was found in, answer the words of a query. A find is as likely as
 * the least likely of its words, and what is spelt as the query is likelier anywhere than what is only like it.
 */
export function rankMatch(
  words: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): MatchRank {
  const found = Object.entries(match).map(([term, fields]) => ({
    term,
    place: places.findIndex((names) => names.some((name) => fields.includes(name))),
  }));
  const runs = runsOf(words);
  const beginsOf = (word: string, index: number) => [
    [word, runs[index - 1], runs[index]].filter((each) => each !== undefined),
    [stemOf(word)],
  ];
  const begins = words.map(beginsOf);
  const isBegun = ({ term }: { readonly term: string }, by: readonly string[]) =>
    by.some((each) => term.startsWith(each));
  const alike = found.filter((each) => !begins.flat().some((by) => isBegun(each, by)));
  const answers = begins.flatMap((each) => {
    const hits = [...each.map((by) => found.filter((one) => isBegun(one, by))), alike];
    const way = hits.findIndex(({ length }) => length > 0);
    if (way === -1) return [];
    const place = Math.min(...(hits[way] ?? []).map((hit) => hit.place));
    return [{ terms: hits[way]?.map(({ term }) => term) ?? [], way, place }];
  });
  return {
    rank: Math.max(...answers.map(({ way, place }) => way * places.length + place)),
    answered: answers.length,
    isVague: answers.some(({ way }) => ways[way] === 'alike'),
    skillTerms: answers.filter(({ place }) => place === bySkill).flatMap(({ terms }) => terms),
  };
}
