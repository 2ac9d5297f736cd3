import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reviewDocument, reviewWords } from '../../src/review/review-document';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';

const folder = path.resolve(import.meta.dirname, '../../src/templates/library');

/** What stands in templates on purpose. */
const wanted: readonly string[] = [];

it('has nothing above style to say of any template', () => {
  const found = readdirSync(folder).flatMap((file) => {
    const { jobDescription, suggestions } = readTemplate(
      path.parse(file).name,
      readFileSync(path.join(folder, file), 'utf8'),
      countIds(),
    );
    const all = { ...jobDescription, sections: [...jobDescription.sections, ...suggestions] };
    return reviewWords(all)
      .filter(({ severity }) => severity !== 'style')
      .map(({ words, rule }) => `${path.parse(file).name}: ${words} (${rule})`);
  });
  expect(found).toEqual(wanted);
});

/** What a template leaves to whoever fills it in, or is only information. */
const leftOpen = new Set(['pay', 'location', 'howToApply', 'applyBy', 'long-sentence']);

it('asks in no template for more, or less clearly, than it advises', () => {
  const found = readdirSync(folder).flatMap((file) => {
    const id = path.parse(file).name;
    const { jobDescription } = readTemplate(id, readFileSync(path.join(folder, file), 'utf8'), countIds());
    return reviewDocument(jobDescription)
      .document.filter(({ check }) => !leftOpen.has(check))
      .map(({ title }) => `${id}: ${title}`);
  });
  expect(found).toEqual([]);
});
