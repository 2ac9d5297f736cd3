import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Row } from '../../src/document/job-description';
import { firstTemplateId } from '../../src/templates/load-template';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';

const folder = path.resolve(import.meta.dirname, '../../src/templates/library');
const titles = readdirSync(folder)
  .map((name) => path.parse(name).name)
  .filter((id) => id !== firstTemplateId)
  .map((id) => ({
    id,
    template: readTemplate(id, readFileSync(path.join(folder, `${id}.md`), 'utf8'), countIds()),
  }));

type Template = (typeof titles)[number]['template'];

const texts = (rows: readonly Row[] = []) => rows.map(({ content }) => content.text);
const section = (heading: string) => (template: Template) =>
  texts(template.jobDescription.sections.find((each) => each.heading.text === heading)?.rows);

/** The lists of a title. Tools are left out: neighbours share a trade's tools and should. */
const lists: Record<string, (template: Template) => string[]> = {
  about: section('About the Role'),
  responsibilities: section('Key Responsibilities'),
  perks: section('Perks'),
  qualifications: section('Qualifications'),
  prerequisites: section('Prerequisites'),
  'hard skills': section('Hard Skills'),
  'soft skills': section('Soft Skills'),
  suggestions: ({ suggestions }) => suggestions.flatMap(({ rows }) => texts(rows)),
  guide: ({ guide }) => guide.map(({ question, answer }) => [question, ...texts(answer)].join(' ')),
};

const small = new Set(
  'a an and the of to in on for with from at by or as your you our their its it is are be that this into who what when how they them we i do not so no than then there which will can every each one'.split(
    ' ',
  ),
);

/** Stems of the words that carry meaning, so that a line with its noun changed keeps all but one. */
const stemsOf = (line: string) =>
  new Set(
    (line.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word)),
  );

interface Line {
  readonly list: number;
  readonly stems: ReadonlySet<string>;
}

/** For each line and each other list, how alike (Dice) the most alike line of that list is. */
function mostAlike(lines: readonly Line[]): Map<number, number>[] {
  const holders = new Map<string, number[]>();
  for (const [index, { stems }] of lines.entries())
    for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []), index]);
  return lines.map(({ list, stems }) => {
    const shared = new Map<number, number>();
    for (const index of [...stems].flatMap((stem) => holders.get(stem) ?? []))
      if (lines[index]?.list !== list) shared.set(index, (shared.get(index) ?? 0) + 1);
    const best = new Map<number, number>();
    for (const [index, count] of shared) {
      const other = lines[index]!;
      const alike = (2 * count) / (stems.size + other.stems.size);
      best.set(other.list, Math.max(best.get(other.list) ?? 0, alike));
    }
    return best;
  });
}

interface Title {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Pairs of titles by the likeness of their lists: the mean over both ways, and the share of lines nearly the same. */
function pairsOf(all: readonly Title[]) {
  const lines = all.flatMap((title, list) => title.lines.map((line) => ({ list, stems: stemsOf(line) })));
  const best = mostAlike(lines);
  const linesOf = all.map((_, list) => lines.flatMap((line, index) => (line.list === list ? [index] : [])));
  return all.flatMap((left, one) =>
    all.slice(one + 1).map((right, offset) => {
      const two = one + 1 + offset;
      const alike = [
        ...linesOf[one]!.map((line) => best[line]?.get(two) ?? 0),
        ...linesOf[two]!.map((line) => best[line]?.get(one) ?? 0),
      ];
      return {
        pair: `${left.id} and ${right.id}`,
        mean: alike.reduce((sum, each) => sum + each, 0) / alike.length,
        near: alike.filter((each) => each >= 0.6).length / alike.length,
      };
    }),
  );
}

/** A lower limit in the environment lists the pairs that come closest. */
const limit = Number(process.env['LIKENESS'] ?? 0.35);
const paraphrases = (all: readonly Title[]) =>
  pairsOf(all)
    .filter(({ mean, near }) => mean > limit || near > 0.25)
    .toSorted((left, right) => right.mean - left.mean);

it.each(Object.entries(lists))('has no %s that paraphrase those of another title', (_, read) => {
  expect(paraphrases(titles.map(({ id, template }) => ({ id, lines: read(template) })))).toEqual([]);
});

it('knows a list whose noun was changed, and one that was written anew', () => {
  const perks = (trade: string) => [
    `Yearly budget for a ${trade} course or conference`,
    `Mentorship from senior ${trade} colleagues`,
    'Home office stipend for desk and screen',
  ];
  const own = ['A bag of beans every week', 'Tips paid with each paycheck', 'Aprons washed for you'];
  expect(
    paraphrases([
      { id: 'nurse', lines: perks('nursing') },
      { id: 'designer', lines: perks('design') },
      { id: 'barista', lines: own },
    ]).map(({ pair }) => pair),
  ).toEqual(['nurse and designer']);
});

it('suggests responsibilities that are no paraphrases of the eight that a title has', () => {
  const alike = titles.flatMap(({ id, template }) =>
    lists.suggestions!(template).flatMap((offered) =>
      lists.responsibilities!(template).flatMap((held) => {
        const [left, right] = [stemsOf(offered), stemsOf(held)];
        const shared = [...left].filter((stem) => right.has(stem)).length;
        return (2 * shared) / (left.size + right.size) > 0.45 ? [`${id}: ${held} / ${offered}`] : [];
      }),
    ),
  );
  expect(alike).toEqual([]);
});
