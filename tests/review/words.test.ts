import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/review/category';
import { expandForms, inflect } from '../../src/review/expand-forms';
import { mendWords } from '../../src/review/mend-words';
import { reviewText } from '../../src/review/review-text';
import { compileRules } from '../../src/review/compile-rules';
import { words } from '../../src/review/words/words';

const rules = compileRules(words);

/** Returns a sentence with its first finding mended by the first replacement; empty where there is none. */
function mend(sentence: string): string {
  const [finding] = reviewText(sentence);
  const [first] = finding?.replacements ?? [];
  if (finding === undefined || first === undefined) return '';
  const { start, end, text } = mendWords(sentence, finding, first);
  return sentence.slice(0, start) + text + sentence.slice(end);
}

describe('the words to avoid', () => {
  it('have a file for each category', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/review/words');
    const files = readdirSync(folder).map((file) => path.parse(file).name);
    expect(files.toSorted()).toEqual([...categories, 'words'].toSorted());
  });

  it('are found in the sentences that each rule has for it', () => {
    const missed = rules.flatMap(({ id, rule }) =>
      rule.flags
        .filter((sentence) => !reviewText(sentence).some((finding) => finding.rule === id))
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(missed).toEqual([]);
  });

  it('are not found in the sentences that each rule leaves alone', () => {
    const wrong = rules.flatMap(({ id, rule }) =>
      rule.passes
        .filter((sentence) => reviewText(sentence).length > 0)
        .map((sentence) => `${id}: ${sentence} (${reviewText(sentence)[0]?.rule})`),
    );
    expect(wrong).toEqual([]);
  });

  it('are mended to the sentences that each rule tells, which somebody has read', () => {
    const other = rules.flatMap(({ id, rule }) =>
      rule.flags
        .map((sentence, index) => [id, rule.mended[index], mend(sentence)])
        .filter(([, told, is]) => told !== is),
    );
    expect(other).toEqual([]);
  });

  it('are replaced by words that are not to be avoided', () => {
    const flagged = rules.flatMap(({ id, rule }) =>
      rule.use
        .flatMap((use) => [0, 1, 2].map((inflection) => inflect(use, inflection)))
        .filter((use) => reviewText(use).length > 0)
        .map((use) => `${id}: ${use} (${reviewText(use)[0]?.rule})`),
    );
    expect(flagged).toEqual([]);
  });

  it('stand in one rule each', () => {
    const owners = new Map<string, string>();
    const twice = rules.flatMap(({ id, rule }) => {
      const forms = new Set(expandForms(rule.forms).map((form) => form.words.join(' ').toLowerCase()));
      return [...forms].flatMap((form) => {
        const owner = owners.get(form);
        owners.set(form, id);
        return owner === undefined ? [] : [`${form}: ${owner}, ${id}`];
      });
    });
    expect(twice).toEqual([]);
  });

  it('have ids of their own, short reasons, and at most three replacements', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const long = rules.filter(({ rule, family }) => (rule.reason ?? family.reason).length > 160);
    expect(long.map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ rule }) => rule.use.length > 3).map(({ id }) => id)).toEqual([]);
  });
});
