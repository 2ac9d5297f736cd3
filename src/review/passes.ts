import type { CompiledRule } from './compile-rules';
import type { Match } from './find-matches';
import { stemsOf } from './stems';
import { promise, type TextKind } from './text-context';
import { breaks, type Token } from './tokens';

interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kind: TextKind;
}

const denials = new Set(
  'not no never without nor neither cannot nobody none avoid reject than instead'.split(' '),
);
const needless = new Set(
  'required necessary needed essential mandatory expected relevant compulsory'.split(' '),
);
/** Words that mean something else without their capital. */
const needsCapital = new Set(['polish', 'us', 'may', 'a']);
/** Words after which a capital is for show: “Must be Presentable”. */
const beforeNoName = new Set('be no must very only'.split(' '));
const honorifics = new Set('mr mrs ms miss mx dr sir prof professor'.split(' '));

/** The categories whose words no promise of equal treatment names. */
const unpromised = new Set('education jargon requirement'.split(' '));

/** What a demand on the body may be met with, wherever in its row that stands. */
const adjusts = /reasonable (?:accommodation|adjustment)/i;

const reach = { denial: 4, needless: 6, near: 8, only: 12 };

/** Tells whether a word stands near that makes a rule pass. */
export const hasException = (place: Place, match: Match, { near }: CompiledRule): boolean =>
  isNearby(place, match, near);

/** Tells whether words that a rule found are meant otherwise where they stand. */
export function isMeantOtherwise(place: Place, match: Match, compiled: CompiledRule): boolean {
  const { rule, family, category } = compiled;
  return (
    place.tokens.slice(match.from, match.to).every(({ isQuoted }) => isQuoted) ||
    (rule.anyCase !== true && isName(place, match)) ||
    (compiled.only.size > 0 &&
      !(category === 'gendered' && endsTitle(place, match)) &&
      !isNearby(place, match, compiled.only, true)) ||
    isNeedless(place.tokens, match) ||
    (!(rule.evenDenied ?? family.evenDenied ?? false) && isDenied(place.tokens, match)) ||
    (rule.unlessNamed === true && namesSomeone(place.tokens)) ||
    (category === 'ability' && adjusts.test(place.text)) ||
    (!unpromised.has(category) && promise.test(sentenceAround(place, match)))
  );
}

/** Whether words stand apart at the end of a job title, where they say who is wanted: “Cook (female)”. */
const endsTitle = ({ tokens, kind }: Place, { from, to }: Match): boolean =>
  kind === 'title' && from > 0 && to === tokens.length && tokens[from]?.before !== breaks.none;

/** A capital within a sentence makes a name, unless the rule's own words have it or everything around has one. */
function isName({ text, tokens, kind }: Place, { from, to, words }: Match): boolean {
  if (kind === 'title') return false;
  const written = tokens.slice(from, to);
  const isCapital = written.map(
    (token, at) => token.isCapital && isPlain(words[at]) && !isAcronym(text.slice(token.start, token.end)),
  );
  const isOther = written.some(
    (token, at) => !token.isCapital && needsCapital.has(token.word) && words[at] !== words[at]?.toLowerCase(),
  );
  if (isOther || !isCapital.includes(true)) return isOther;
  if (isHeadline(tokens)) return false;
  // “Recent Graduate preferred” is no name, unless another capital stands beside it.
  const isPhrase = isCapital.filter(Boolean).length > 1;
  const isWithin = written.some(
    (token, at) =>
      isCapital[at] === true &&
      token.before < breaks.colon &&
      !beforeNoName.has(tokens[from + at - 1]?.word ?? ''),
  );
  return (isWithin && !isPhrase) || isCapitalBeside(tokens, from, to);
}

/** Whether a rule writes a word without a capital, so that one tells something. */
const isPlain = (form = '') =>
  form !== '' && form !== '*' && !form.startsWith('#') && form === form.toLowerCase();

const isAcronym = (text: string) => /^[A-Z\d]{2,4}s?$/.test(text);

function isCapitalBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const areOneName = (left: Token | undefined, right: Token | undefined) =>
    left?.isCapital === true && right?.isCapital === true && right.before === breaks.none;
  const before = tokens[from - 1];
  return (
    areOneName(tokens[to - 1], tokens[to]) ||
    (areOneName(before, tokens[from]) && before !== undefined && before.before < breaks.colon)
  );
}

/** Whether all words of a text, or all that are long, have a capital, so that a capital tells nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const inner = tokens.filter(({ before, number }) => before < breaks.clause && number === undefined);
  const long = inner.filter(({ word }) => word.length > 3);
  return areCapitals(inner, 2) || areCapitals(long, 4);
}

const areCapitals = (tokens: readonly Token[], least: number) =>
  tokens.length >= least && tokens.filter(({ isCapital }) => isCapital).length > tokens.length * 0.8;

/** Tells whether one of some words stands near; those that a rule asks for may be farther, but in the same sentence. */
function isNearby(
  { tokens }: Place,
  { from, to }: Match,
  words: ReadonlySet<string>,
  isAskedFor = false,
): boolean {
  if (words.size === 0) return false;
  const far = isAskedFor ? reach.only : reach.near;
  const isOther = (at: number) => isAskedFor && tokens[at]?.before === breaks.sentence;
  let first = from;
  while (first > Math.max(0, from - far) && !isOther(first)) first -= 1;
  for (let at = first; at < Math.min(tokens.length, to + far); at += 1) {
    if (at >= to && isOther(at)) return false;
    const token = tokens[at];
    if (token !== undefined && (isAskedFor || at < from || at >= to) && hasWord(words, token.word))
      return true;
  }
  return false;
}

/** Tells whether a word is among others, as it is, without its ending, or without the number that it is the unit of: “75lbs”. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  const owner = word.replace(/^\d+(?=[a-z])|'s$/g, '');
  return words.has(owner) || stemsOf(owner).some((stem) => words.has(stem.word));
}

function isDenied(tokens: readonly Token[], { from }: Match): boolean {
  for (let at = from; at > 0 && at > from - reach.denial; at -= 1) {
    if ((tokens[at]?.before ?? breaks.sentence) >= breaks.comma) return false;
    const word = tokens[at - 1]?.word ?? '';
    if (word === 'only') return false;
    if (denials.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}

function isNeedless(tokens: readonly Token[], { to }: Match): boolean {
  let isDenying = false;
  for (let at = to; at < Math.min(tokens.length, to + reach.needless); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.before >= breaks.clause) return false;
    if (isDenying && needless.has(token.word)) return true;
    if (token.word === 'not' || token.word.endsWith("n't")) isDenying = true;
    if (token.word === 'optional') return true;
  }
  return false;
}

/** A title before a name, or two capitals one after another within a sentence. */
function namesSomeone(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word, isCapital, before }, at) =>
      isCapital &&
      (honorifics.has(word) ||
        (before !== breaks.sentence &&
          tokens[at + 1]?.isCapital === true &&
          tokens[at + 1]?.before === breaks.none)),
  );
}

function sentenceAround({ text, tokens }: Place, { from, to }: Match): string {
  let first = from;
  while (first > 0 && tokens[first]?.before !== breaks.sentence) first -= 1;
  let last = to;
  while (last < tokens.length && tokens[last]?.before !== breaks.sentence) last += 1;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.start ?? text.length);
}
