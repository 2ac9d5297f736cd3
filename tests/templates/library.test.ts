import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { firstTemplateId, loadTemplate } from '../../src/templates/load-template';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';
import { entryProblems, formProblems, tellTitleProblems } from '../support/tell-title-problems';

const folder = path.resolve(import.meta.dirname, '../../src/templates/library');
const files = readdirSync(folder).map((name) => ({
  name,
  id: name.replace(/\.md$/, ''),
  markdown: readFileSync(path.join(folder, name), 'utf8'),
}));

describe.each(files)('the template $name', ({ id, markdown }) => {
  const template = readTemplate(id, markdown, countIds());

  it('has a job description that the schema admits', () => {
    expect(parseJobDescription(template.jobDescription)).toEqual({
      ok: true,
      jobDescription: template.jobDescription,
    });
  });

  it('is loaded by its id', async () => {
    const loaded = await loadTemplate(id, countIds());
    // The build has read the file with ids of its own.
    const withoutAnyIds = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)));
    expect(withoutAnyIds(loaded)).toEqual(withoutAnyIds(template));
  });
});

/** The template whose words are given; all others are ours to judge. */
const own = files.filter(({ id }) => id !== firstTemplateId);

it.each(own)('the title $id is whole', ({ name, markdown }) => {
  // Each problem is a sentence that says what to mend.
  expect(tellTitleProblems(name, markdown)).toEqual([]);
});

it('the first title is of the same form', () => {
  const first = files.find(({ id }) => id === firstTemplateId);
  expect(formProblems(first?.markdown ?? '')).toEqual([]);
  expect(entryProblems(first?.name ?? '', first?.markdown ?? '')).toEqual([]);
});

describe('the library', () => {
  const plain = (line: string) =>
    line
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  const linesOf = own.map(({ id, markdown }) => {
    const { jobDescription, suggestions, guide } = readTemplate(id, markdown, countIds());
    const rows = [...jobDescription.sections, ...suggestions].flatMap((section) => section.rows);
    const answers = guide.flatMap(({ question, answer }) => [
      question,
      ...answer.map(({ content }) => content.text),
    ]);
    return { id, lines: new Set([...rows.map(({ content }) => content.text), ...answers].map(plain)) };
  });

  it('has 127 titles and more', () => {
    expect(files.length).toBeGreaterThanOrEqual(127);
  });

  it('has no line that stands in more than 6 titles', () => {
    const holders = new Map<string, string[]>();
    for (const { id, lines } of linesOf)
      for (const line of lines) holders.set(line, [...(holders.get(line) ?? []), id]);
    const told = [...holders]
      .filter(([, ids]) => ids.length > 6)
      .map(([line, ids]) => `“${line}” stands in ${ids.length} titles (${ids.join(', ')}); 6 may have it.`);
    expect(told).toEqual([]);
  });

  it('has no two titles that share more than 15 % of their lines', () => {
    const alike = linesOf.flatMap((left, index) =>
      linesOf.slice(index + 1).flatMap((right) => {
        const shared = [...left.lines].filter((line) => right.lines.has(line)).length;
        const share = shared / Math.min(left.lines.size, right.lines.size);
        return share > 0.15
          ? [`“${left.id}” and “${right.id}” share ${shared} lines; they may share 15 %.`]
          : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('loadTemplate', () => {
  it('has the template that the first visit opens', async () => {
    expect((await loadTemplate(firstTemplateId, countIds()))?.id).toBe(firstTemplateId);
  });

  it.each(['none', '', '../read-template', '__proto__', 'constructor', 'backend-engineer-intern.md'])(
    'gives nothing for the id %j',
    async (id) => {
      expect(await loadTemplate(id, countIds())).toBeUndefined();
    },
  );

  it('gives every part an id from the source that it is given', async () => {
    const template = await loadTemplate(firstTemplateId, countIds('mine'));
    const { details = [], sections = [] } = template?.jobDescription ?? {};
    const ids = [...details, ...sections, ...sections.flatMap(({ rows }) => rows)].map((part) => part.id);
    expect(ids.filter((id) => !/^mine\d+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
