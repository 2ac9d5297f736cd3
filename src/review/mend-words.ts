import type { Finding } from './finding';

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface TextChange {
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
  "isn't": "aren't",
  "hasn't": "haven't",
  "wasn't": "weren't",
  "doesn't": "don't",
  goes: 'go',
};

/** Returns a verb of the third person as it stands after "they". */
export function pluralVerb(verb: string): string {
  const key = verb.toLowerCase().replace('’', "'");
  const known = irregular[key];
  if (known !== undefined) return known;
  if (!/^[a-z]{3,}s$/.test(key) || /(?:ss|us|is)$/.test(key)) return verb;
  if (key.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/.test(key) ? verb.slice(0, -2) : verb.slice(0, -1);
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
    const rest = text.slice(end);
    const gap = /^\s+/.exec(rest)?.[0] ?? '';
    const between = adverb.exec(rest.slice(gap.length))?.[0] ?? '';
    const verb = /^[\w’']+/.exec(rest.slice(gap.length + between.length))?.[0] ?? '';
    if (gap !== '' && verb !== '') {
      put += gap + between + pluralVerb(verb);
      to = end + gap.length + between.length + verb.length;
    }
  }
  const article = /\b(an?)\s+$/i.exec(text.slice(0, start));
  if (article?.[1] !== undefined) {
    const fitting = beginsWithVowelSound(replacement) ? 'an' : 'a';
    if (fitting !== article[1].toLowerCase()) {
      const cased = article[1].startsWith('A') ? fitting.replace('a', 'A') : fitting;
      put = cased + article[0].slice(article[1].length) + put;
      from = start - article[0].length;
    }
  }
  return { start: from, end: to, text: put };
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
  const isBeforeWord = /^\s+\w/.test(text.slice(end));
  // An article stays where another noun follows it.
  const keepsArticle = isBeforeWord || before.trim() === '';
  const space = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - (keepsArticle ? space : before.length), end, text: '' };
}
