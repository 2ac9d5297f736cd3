import { charactersOf } from './character-names';
import type { RichText } from './rich-text';

/** A sign that became another on the way. */
export interface CharacterChange {
  readonly sent: string;
  /** Empty where it is gone. */
  readonly arrived: string;
}

/** How a text that was sent may arrive damaged: the form, and what stood there. */
interface Damage {
  readonly form: string;
  readonly text: string;
  readonly changes: readonly CharacterChange[];
}

/** Signs that have a meaning in HTML, and those of typographers, with their names there. */
const entityNames: readonly (readonly [character: string, name: string])[] = [
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
  ['\u00A0', 'nbsp'],
  ['‘', 'lsquo'],
  ['’', 'rsquo'],
  ['“', 'ldquo'],
  ['”', 'rdquo'],
  ['–', 'ndash'],
  ['—', 'mdash'],
  ['…', 'hellip'],
  ['•', 'bull'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['é', 'eacute'],
  ['è', 'egrave'],
  ['ä', 'auml'],
  ['ö', 'ouml'],
  ['ü', 'uuml'],
  ['ß', 'szlig'],
];

const utf8 = new TextEncoder();
const macintosh = new TextDecoder('macintosh');
const latin1 = (bytes: Uint8Array) => String.fromCodePoint(...bytes);
/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** What reads UTF-8 as something else, as boards do whose parts disagree. */
const misreaders: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) =>
    latin1(bytes).replaceAll(/[\u0080-\u009F]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign),
  latin1,
  (bytes) => macintosh.decode(bytes),
];
const isPlain = (character: string) => /^[\x20-\x7E]$/.test(character);

/** Words, and words with the apostrophes in them. */
const wordPatterns = [/[\p{L}\p{M}\p{N}]+/gu, /[\p{L}\p{M}\p{N}]+(?:[’‘][\p{L}\p{M}\p{N}]+)+/gu];

/** Returns the forms in which the signs and the words of a text may arrive damaged, none of which is in the text. */
export function possibleDamages(sent: string): Damage[] {
  const signs = [...new Set(charactersOf(sent))].filter(
    (sign) => !/^[\p{ASCII}\s]$/u.test(sign) || /["'&<>\u00A0]/.test(sign),
  );
  const words = wordPatterns
    .flatMap((pattern) => sent.match(pattern) ?? [])
    .filter((word) => /[^\p{ASCII}]/u.test(word));
  const seen = new Set<string>();
  return [...signs.flatMap(damagesOfSign), ...[...new Set(words)].flatMap(damagesOfWord)]
    .filter(({ form }) => {
      const isNew = form !== '' && !seen.has(form) && !sent.includes(form);
      seen.add(form);
      return isNew;
    })
    .toSorted((left, right) => right.form.length - left.form.length);
}

function damagesOfSign(sign: string): Damage[] {
  const code = sign.codePointAt(0) ?? 0;
  const names = entityNames.filter(([character]) => character === sign).map(([, name]) => name);
  const entities = [
    ...names,
    `#${code}`,
    `#0${code}`,
    `#x${code.toString(16)}`,
    `#x${code.toString(16).toUpperCase()}`,
  ]
    .map((name) => `&${name};`)
    .flatMap((entity) => [entity, entity.replace('&', '&amp;')]);
  const misread = isPlain(sign) ? [] : misreaders.map((read) => read(utf8.encode(sign)));
  // A no-break space that was read as two signs is often made plain after.
  const spaced = misread
    .filter((form) => form.includes('\u00A0'))
    .map((form) => form.replaceAll('\u00A0', ' '));
  const stripped = misread.map((form) => form.replaceAll(/\p{Cc}/gu, '')).filter((form) => form.length > 1);
  return [...entities, ...misread, ...spaced, ...stripped].map((form) => ({
    form,
    text: sign,
    changes: [{ sent: sign, arrived: form.trim() }],
  }));
}

/** What a sign that a board does not know becomes. */
const substitutes = ['?', '\uFFFD', '??', '\uFFFD\uFFFD', '???', ''];

function damagesOfWord(word: string): Damage[] {
  return substitutes.flatMap((substitute) => {
    const form = word.replaceAll(/[^\p{ASCII}]/gu, substitute);
    // So little of a word is left that it may be another.
    if (substitute === '' && form.length < 4) return [];
    const changes = Array.from(word)
      .filter((sign) => !isPlain(sign))
      .map((sign) => ({ sent: sign, arrived: substitute }));
    return [{ form, text: word, changes }];
  });
}

/** Returns a text as it was before the damage, with its marks in their places, and what had been changed in it. */
export function undoDamage(
  { text, marks }: RichText,
  damages: readonly Damage[],
): { readonly content: RichText; readonly changes: readonly CharacterChange[] } {
  const found = damages.filter(({ form }) => text.includes(form));
  if (found.length === 0) return { content: { text, marks }, changes: [] };
  const byForm = new Map(found.map((damage) => [damage.form, damage]));
  const pattern = new RegExp(found.map(({ form }) => bounded(form)).join('|'), 'gu');
  const changes: CharacterChange[] = [];
  const shifts: { readonly at: number; readonly by: number }[] = [];
  const mended = text.replaceAll(pattern, (form: string, at: number) => {
    const damage = byForm.get(form);
    if (damage === undefined) return form;
    changes.push(...damage.changes);
    shifts.push({ at: at + form.length, by: damage.text.length - form.length });
    return damage.text;
  });
  const moved = (offset: number) =>
    shifts.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), offset);
  return {
    content: {
      text: mended,
      marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    },
    changes,
  };
}

/** A form of letters alone is a whole word. */
function bounded(form: string): string {
  const escaped = form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return /^[\p{L}\p{M}\p{N}]+$/u.test(form) && /^\p{ASCII}+$/u.test(form)
    ? String.raw`(?<![\p{L}\p{M}\p{N}])${escaped}(?![\p{L}\p{M}\p{N}])`
    : escaped;
}
