import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/document/job-description';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';
import seed from './backend-engineer-intern-seed.json' with { type: 'json' };

const file = path.resolve(import.meta.dirname, '../../src/templates/library/backend-engineer-intern.md');
const { id, jobDescription, suggestions, guide } = readTemplate(
  'backend-engineer-intern',
  readFileSync(file, 'utf8'),
  countIds(),
);

const textsOf = (rows: readonly Row[] = []) => rows.map((row) => row.content.text);
const sectionOf = (heading: string) =>
  jobDescription.sections.find((section) => section.heading.text === heading);

describe('the Backend Engineer Intern template', () => {
  it('has its id, its title and its details', () => {
    expect(id).toBe('backend-engineer-intern');
    expect(jobDescription.title).toBe(seed.title);
    expect(jobDescription.details.map(({ label, value }) => [label, value.text])).toEqual(seed.details);
  });

  it('has its sections in order', () => {
    expect(jobDescription.sections.map((section) => section.heading.text)).toEqual([
      'About the Role',
      'Key Responsibilities',
      'Perks',
      'Qualifications',
      'Prerequisites',
      'Hard Skills',
      'Soft Skills',
      'Tools and Programs',
    ]);
  });

  it.each([
    { heading: 'About the Role', kind: 'paragraph', count: 1 },
    { heading: 'Key Responsibilities', kind: 'bullet', count: 8 },
    { heading: 'Perks', kind: 'bullet', count: 4 },
    { heading: 'Qualifications', kind: 'checklist', count: 5 },
    { heading: 'Prerequisites', kind: 'checklist', count: 5 },
    { heading: 'Hard Skills', kind: 'checklist', count: 8 },
    { heading: 'Soft Skills', kind: 'checklist', count: 8 },
  ] as const)('has $heading word for word', ({ heading, kind, count }) => {
    const rows = sectionOf(heading)?.rows ?? [];
    expect(textsOf(rows)).toEqual(seed[heading]);
    expect(rows).toHaveLength(count);
    expect(rows.map((row) => [row.kind, row.indent])).toEqual(rows.map(() => [kind, 0]));
  });

  it('has 16 tools under 8 categories, word for word', () => {
    const rows = sectionOf('Tools and Programs')?.rows ?? [];
    expect(rows.map((row) => [row.indent, row.content.text])).toEqual(
      seed['Tools and Programs'].flatMap(([category, tools]) => [
        [0, category],
        ...[tools].flat().map((tool) => [1, tool]),
      ]),
    );
    expect(rows.filter((row) => row.indent === 0)).toHaveLength(8);
    expect(rows.filter((row) => row.indent === 1)).toHaveLength(16);
    expect(rows.every((row) => row.kind === 'checklist')).toBe(true);
  });

  it('has everything in the posting, and plain', () => {
    const { details, sections } = jobDescription;
    const rows = sections.flatMap((section) => section.rows);
    expect([...details, ...sections, ...rows].every(({ included }) => included)).toBe(true);
    expect(rows.flatMap((row) => row.content.marks)).toEqual([]);
    expect(sections.every((section) => section.level === 2)).toBe(true);
  });

  it('has 8 suggestions under a heading of the job description, word for word', () => {
    expect(suggestions.map((section) => section.heading.text)).toEqual(['Key Responsibilities']);
    expect(textsOf(suggestions[0]?.rows)).toEqual(seed.Suggestions);
    expect(seed.Suggestions).toHaveLength(8);
  });

  it('has a guide of 5 answers word for word, each to a question', () => {
    expect(guide.map(({ answer }) => textsOf(answer))).toEqual(seed.answers.map((answer) => [answer]));
    expect(guide).toHaveLength(5);
    expect(guide.filter(({ question }) => !/\S.*\?$/.test(question))).toEqual([]);
  });
});
