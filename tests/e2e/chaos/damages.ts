import { seededRandom } from './seeded-random';
import { isFull, trials } from './trials';

/** A way in which the stored text of a draft comes to harm. */
interface Damage {
  readonly name: string;
  readonly damage: (text: string) => string;
  /** Is tried in the short run too. */
  readonly isShort?: boolean;
}

type StoredDraft = Record<string, unknown> & { jobDescription: Record<string, unknown> };

const random = seededRandom('damages');

/** Returns a damage that changes what the JSON says. */
const told =
  (change: (draft: StoredDraft) => object) =>
  (text: string): string =>
    JSON.stringify(change(JSON.parse(text) as StoredDraft));

/** Returns a damage that puts JSON source in the place of a property's value. */
const written =
  (name: string, source: string) =>
  (text: string): string =>
    told((draft) => ({ ...draft, [name]: '@place@' }))(text).replace('"@place@"', () => source);

const inDescription = (differences: Record<string, unknown>) =>
  told((draft) => ({ ...draft, jobDescription: { ...draft.jobDescription, ...differences } }));

const places = Array.from({ length: trials.damagedPlaces }, () => random.between(0, 1));

const truncated: Damage[] = places.map((place) => ({
  name: `cut at ${Math.round(place * 100)} %`,
  damage: (text) => text.slice(0, Math.floor(place * text.length)),
  isShort: true,
}));

/** Behind the schema's version: another one is a case of its own. */
const firstFlip = 20;

const flipped: Damage[] = places.map((place) => {
  const bit = random.integer(0, 7);
  return {
    name: `bit ${bit} flipped at ${Math.round(place * 100)} %`,
    damage(text) {
      const at = firstFlip + Math.floor(place * (text.length - firstFlip));
      return text.slice(0, at) + String.fromCodePoint(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
    },
    isShort: true,
  };
});

const nesting = 200_000;
const deep = '['.repeat(nesting) + ']'.repeat(nesting);
const noise = Array.from({ length: 4000 }, () => String.fromCharCode(random.integer(0, 65_536))).join('');

const everyDamage: readonly Damage[] = [
  ...truncated,
  ...flipped,
  { name: 'emptied', damage: () => '' },
  ...['null', '[]', '{}', '"text"', '12', 'true', '{"schemaVersion":2}'].map((text): Damage => ({
    name: `replaced by ${text}`,
    damage: () => text,
  })),
  { name: 'with a byte order mark', damage: (text) => `\uFEFF${text}` },
  { name: 'replaced by noise', damage: () => noise },
  { name: 'with NUL in it', damage: (text) => `${text.slice(0, 200)}\0${text.slice(200)}` },
  { name: 'cut within a surrogate pair', damage: (text) => `${text.slice(0, 100)}\uD83D` },
  { name: 'with lone surrogates as a title', damage: inDescription({ title: 'a\uD800b\uDC00' }) },
  { name: 'with raw lone surrogates', damage: (text) => text.replace('Lunch', () => 'Lu\uDFFFnch') },
  { name: 'with a text as job description', damage: told((draft) => ({ ...draft, jobDescription: 'text' })) },
  {
    name: 'with a list as job description',
    damage: told((draft) => ({ ...draft, jobDescription: [] })),
    isShort: true,
  },
  { name: 'with a number as title', damage: inDescription({ title: 12 }) },
  { name: 'with an object as sections', damage: inDescription({ sections: { length: 2 } }) },
  { name: 'with null as a section', damage: inDescription({ sections: [null] }) },
  { name: 'with a negative revision', damage: written('revision', '-7') },
  { name: 'with a huge revision', damage: written('revision', '1e308') },
  { name: 'with the largest safe revision', damage: written('revision', String(Number.MAX_SAFE_INTEGER)) },
  { name: 'with NaN as revision', damage: written('revision', 'NaN') },
  { name: 'with half a revision', damage: written('revision', '3.5') },
  { name: 'with another id', damage: told((draft) => ({ ...draft, id: 'someone-else' })) },
  { name: 'with the id of another draft', damage: told((draft) => ({ ...draft, id: 'healthy-1' })) },
  { name: 'with a date that is none', damage: told((draft) => ({ ...draft, changedAt: 'yesterday' })) },
  { name: 'with __proto__', damage: (text) => text.replace('{', () => '{"__proto__":{"polluted":true},') },
  {
    name: 'with __proto__ in the job description',
    damage: (text) => text.replace('"title"', () => '"__proto__":{"polluted":true},"title"'),
  },
  {
    name: 'with a constructor',
    damage: (text) => text.replace('{', () => '{"constructor":{"prototype":{"polluted":true}},'),
  },
  { name: 'with every key twice', damage: (text) => `${text.slice(0, -1)},${text.slice(1)}` },
  {
    name: 'with a key twice, the second wrong',
    damage: (text) => `${text.slice(0, -1)},"jobDescription":null}`,
  },
  { name: 'nested deeply', damage: () => deep },
  { name: 'nested deeply in the job description', damage: written('jobDescription', deep), isShort: true },
  { name: 'nested deeply in a property nobody knows', damage: written('more', deep) },
  { name: 'of schema version 0', damage: written('schemaVersion', '0') },
  { name: 'of schema version 1', damage: written('schemaVersion', '1') },
  { name: 'of schema version "2"', damage: written('schemaVersion', '"2"') },
  { name: 'of schema version -1', damage: written('schemaVersion', '-1') },
  { name: 'of no schema version', damage: written('schemaVersion', 'null') },
];

/** Every way in which the stored text of a draft comes to harm in this run. */
export const damages = everyDamage.filter(({ isShort = false }) => isFull || isShort);
