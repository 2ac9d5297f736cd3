import type { Finding } from './finding';
import { matchCase } from './match-case';

/** A change of a text: what stands from `start` to `end` becomes `text`. */
interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const beginsWithVowelSound = (word: string) =>
  /^(?:[aeio]|u(?!ni|se|sual|ti|nix|k\b)|hono|hour|heir)/i.test(word);

/** A word that stands between "they" and its verb. */
const adverb = /^(?:also|always|often|never|usually|then|now|still|sometimes|\w+ly)\s+/i;
const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  was: 'were',
  does: 'do',
  goes: 'go',
};

/** Returns a verb of the third person as it stands after "they". */
export function pluralVerb(verb: string): string {
  const key = verb.toLowerCase();
  const denied = /n['’]t$/.exec(key)?.[0];
  if (denied !== undefined) return pluralVerb(verb.slice(0, -denied.length)) + denied;
  const known = irregular[key];
  if (known !== undefined) return known;
  if (!/^[a-z]{3,}s$/.test(key) || /(?:ss|us|is)$/.test(key)) return verb;
  if (key.endsWith('zzes')) return verb.slice(0, -3);
  if (/..ies$/.test(key) && key.length > 4) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|cus)es$/.test(key) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** A second verb of the same subject: "checks and signs", and where what follows shows that it is one. */
const second = /^(\s+(?:and|or)\s+)(\w+s)\b/i;
const secondFurther = /^([^.,;:!?]*?\s+and\s+)(\w+s)(?=\s+(?:up|out|off|the|an?|each|every|all|our)\b)/i;

/** Returns how what follows "they" reads, and how long it was after "he" or "she". */
function verbsAfter(rest: string): { readonly text: string; readonly length: number } {
  const short = /^(['’])s\b(?:\s+(\w+))?/i.exec(rest);
  if (short?.[1] !== undefined) {
    const hasDone = /(?:ed|en|got|had|done)$/i.test(short[2] ?? '');
    return { text: short[1] + (hasDone ? 've' : 're'), length: 2 };
  }
  const gap = /^\s+/.exec(rest)?.[0] ?? '';
  const between = adverb.exec(rest.slice(gap.length))?.[0] ?? '';
  const verb = /^[\w’']+/.exec(rest.slice(gap.length + between.length))?.[0] ?? '';
  if (gap === '' || verb === '') return { text: '', length: 0 };
  let text = gap + between + pluralVerb(verb);
  let length = gap.length + between.length + verb.length;
  // Nobody takes "must" for the third person, nor what stands beside it.
  const more =
    pluralVerb(verb) === verb
      ? null
      : (second.exec(rest.slice(length)) ?? secondFurther.exec(rest.slice(length)));
  if (more?.[1] !== undefined && more[2] !== undefined) {
    text += more[1] + pluralVerb(more[2]);
    length += more[0].length;
  }
  return { text, length };
}

const subjects = new Set(['they', 'you']);
const isSubject = (words: string) =>
  /^(?:s?\/?he|she|he(?:\s*\/\s*|\s+or\s+)she|she(?:\s*\/\s*|\s+or\s+)he)$/i.test(words);

/** Returns the change that puts a replacement in the place of what was found, with all that has to agree with it. */
export function mendWords(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  replacement: string,
): TextChange {
  if (replacement === '') return removal(text, start, end);
  let [from, to, put] = [start, end, replacement];
  if (subjects.has(replacement.toLowerCase()) && isSubject(text.slice(start, end))) {
    const asked = /\b(is|has|does|was)\s+$/i.exec(text.slice(0, start));
    if (asked?.[1] !== undefined) {
      from = start - asked[0].length;
      put = matchCase(pluralVerb(asked[1].toLowerCase()), asked[1]) + asked[0].slice(asked[1].length) + put;
    } else {
      const verbs = verbsAfter(text.slice(end));
      put += verbs.text;
      to = end + verbs.length;
    }
  }
  const article = articleBefore(text, start, replacement);
  if (article !== undefined) [from, put] = [article.start, article.text + put];
  return { start: from, end: to, text: put };
}

/** Returns the "a" or "an" before a position as it has to be before another word, or undefined where it may stay. */
function articleBefore(text: string, start: number, word: string): TextChange | undefined {
  const [whole, article] = /\b(an?)\s+$/i.exec(text.slice(0, start)) ?? [];
  const fitting = beginsWithVowelSound(word) ? 'an' : 'a';
  if (whole === undefined || article === undefined || fitting === article.toLowerCase()) return undefined;
  const cased = article.startsWith('A') ? fitting.replace('a', 'A') : fitting;
  return { start: start - whole.length, end: start, text: cased + whole.slice(article.length) };
}

/** Takes words out with the space beside them, and gives their capital to what follows. */
function removal(text: string, start: number, end: number): TextChange {
  const before = /\s*(?:\b(?:an?|the)\s+)?$/i.exec(text.slice(0, start))?.[0] ?? '';
  const isAtStart = text.slice(0, start).trim() === '' || /[.!?]\s*$/.test(text.slice(0, start));
  const after = /^[\s,]*/.exec(text.slice(end))?.[0] ?? '';
  if (isAtStart) {
    const next = text[end + after.length] ?? '';
    return { start, end: Math.min(text.length, end + after.length + next.length), text: next.toUpperCase() };
  }
  const space = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  // Of two commas around the words one goes with them.
  const comma = /,\s*$/.test(text.slice(0, start)) ? (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  if (comma > 0) return { start: start - space, end: end + comma, text: '' };
  const isBeforeWord = /^\s+\w/.test(text.slice(end));
  // An article stays where another noun follows it.
  const keepsArticle = isBeforeWord || before.trim() === '';
  const article = isBeforeWord ? articleBefore(text, start, text.slice(end).trimStart()) : undefined;
  if (article !== undefined) return { start: article.start, end, text: article.text.trimEnd() };
  return { start: start - (keepsArticle ? space : before.length), end, text: '' };
}
