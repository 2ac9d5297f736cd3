import { expect, it } from 'vitest';
import { sources } from '../../src/review/sources';
import { words } from '../../src/review/words/words';
import { wordsToAvoid } from '../../src/review/words-to-avoid';

const all = wordsToAvoid();
const rows = all.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

it('tells every rule, in words and not in its notation', () => {
  const rules = Object.values(words).flatMap((families) => families.flatMap((family) => family.rules));
  expect(rows).toHaveLength(rules.length);
  expect(rows.filter((row) => row.words.length === 0 || row.words.includes(''))).toEqual([]);
  const texts = rows.flatMap((row) => [...row.words, ...row.instead]);
  expect(texts.filter((text) => /[{}()|#*<>]/.test(text))).toEqual([]);
});

it('gives each reason with its source, once in a category', () => {
  for (const { groups } of all) {
    expect(new Set(groups.map(({ reason, basis, source }) => reason + basis + source)).size).toBe(
      groups.length,
    );
    expect(groups.filter(({ reason, source }) => reason === '' || !(source in sources))).toEqual([]);
  }
});

it('says what can be said instead', () => {
  const native = rows.find((row) => row.words.includes('digital native'));
  expect(native?.instead).toContain('confident user of digital tools');
});
