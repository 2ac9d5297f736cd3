import { words } from './words/words';
import { compileRules } from './compile-rules';
import { inflect } from './expand-forms';
import { createFinder, type Match } from './find-matches';
import { severityOf, type Finding } from './finding';
import { matchCase } from './match-case';
import { hasException, isMeantOtherwise } from './passes';
import { readsWell } from './reads-well';
import { createRuleGraph } from './rule-graph';
import type { TextContext } from './text-context';
import { breaks, tokensOf, type Token } from './tokens';

let findMatches: ReturnType<typeof createFinder> | undefined;

/** Returns the words of a text that could put people off or break a law, in their order. */
export function reviewText(text: string, { kind = 'text', skip = [] }: TextContext = {}): Finding[] {
  if (kind !== 'text' && kind !== 'title') return [];
  findMatches ??= createFinder(createRuleGraph(compileRules(words)));
  const tokens = tokensOf(text);
  const matches = findMatches(tokens);
  if (matches.length === 0) return [];
  const passing = matches.filter(({ compiled }) => compiled === undefined);
  const ignored = [...skip, ...addresses(text)];
  const place = { text, tokens, kind };
  const taken: Match[] = [];
  // The exceptions of one rule hold for every rule that finds the very same words.
  const excepted: Match[] = [];
  const findings: Finding[] = [];
  for (const match of longestFirst(matches, tokens)) {
    const { compiled, end } = match;
    const start = tokens[match.from]?.start ?? 0;
    if (compiled === undefined || overlaps(passing, match) || overlaps(taken, match)) continue;
    if (ignored.some((stretch) => stretch.start < end && start < stretch.end)) continue;
    if (excepted.some(({ from, to }) => from === match.from && to === match.to)) continue;
    if (hasException(place, match, compiled)) {
      excepted.push(match);
      continue;
    }
    if (isMeantOtherwise(place, match, compiled)) continue;
    taken.push(match);
    const isFirst = (tokens[match.from]?.before ?? breaks.none) >= breaks.sentence;
    const told = tell(text.slice(start, end), match, compiled, isFirst);
    const replacements = told.replacements.filter((each) => readsWell(text, { start, end }, each));
    findings.push({ start, end, ...told, replacements, isSafe: told.isSafe && replacements.length === 1 });
  }
  return findings.toSorted((left, right) => left.start - right.start);
}

function tell(
  flagged: string,
  { words: form, inflection }: Match,
  { id, category, rule, family }: NonNullable<Match['compiled']>,
  isFirst: boolean,
): Omit<Finding, 'start' | 'end'> {
  const basis = rule.basis ?? family.basis;
  const isProper = form[0] !== form[0]?.toLowerCase();
  const replace = (use: string) => {
    const inflected = inflect(use, inflection);
    return isProper && !isFirst ? inflected : matchCase(inflected, flagged);
  };
  return {
    rule: id,
    category,
    severity: severityOf[basis],
    basis,
    reason: rule.reason ?? family.reason,
    source: rule.source ?? family.source,
    replacements: rule.use.map(replace),
    isSafe:
      rule.use.length === 1 && rule.use[0] !== '' && rule.except === undefined && rule.near === undefined,
  };
}

const overlaps = (others: readonly Match[], { from, to }: Match) =>
  others.some((other) => other.from < to && from < other.to);

/** Of matches that overlap the longest comes first. */
function longestFirst(matches: readonly Match[], tokens: readonly Token[]): Match[] {
  const length = ({ from, end }: Match) => end - (tokens[from]?.start ?? 0);
  return matches.toSorted((left, right) => length(right) - length(left) || left.from - right.from);
}

const address = /(?:https?:\/\/|www\.|@)\S+|\S+@\S+/g;

const addresses = (text: string) =>
  text.includes('@') || text.includes('://') || text.includes('www.')
    ? [...text.matchAll(address)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))
    : [];
