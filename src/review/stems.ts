import { perWord } from './per-word';

/** A word without its ending, and which of the inflections that is: 1 its s, 2 its -ing, 3 its -ed. */
export interface Stem {
  readonly word: string;
  readonly inflection: number;
}

const endings: readonly (readonly [RegExp, string, number])[] = [
  [/men$/, 'man', 1],
  [/ies$/, 'y', 1],
  [/(?<=ss|sh|ch|x)es$/, '', 1],
  [/(?<=[^s'])s$/, '', 1],
  [/ing$/, '', 2],
  [/ing$/, 'e', 2],
  [/([b-df-hj-np-tv-z])\1ing$/, '$1', 2],
  [/ed$/, '', 3],
  [/ed$/, 'e', 3],
  [/([b-df-hj-np-tv-z])\1ed$/, '$1', 3],
];
const none: readonly Stem[] = [];
/** Short words, and those of which an s is a part. */
const whole = /^(?:.{1,3}|does|goes|this|plus)$/;

/** Returns what a word in lower case may be an inflection of. */
export const stemsOf = perWord((word): readonly Stem[] => {
  if (!/(?:s|men|ing|ed)$/.test(word) || whole.test(word)) return none;
  return endings.flatMap(([ending, instead, inflection]) => {
    const stem = word.replace(ending, instead);
    return stem !== word && stem.length > 2 ? [{ word: stem, inflection }] : [];
  });
});
