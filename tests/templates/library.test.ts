import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { writeMarkdown } from '../../src/markdown/write-markdown';
import { firstTemplateId, loadTemplate } from '../../src/templates/load-template';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';

const folder = path.resolve(import.meta.dirname, '../../src/templates/library');
const files = readdirSync(folder).map((name) => ({
  name,
  id: name.replace(/\.md$/, ''),
  markdown: readFileSync(path.join(folder, name), 'utf8'),
}));

describe.each(files)('the template $name', ({ name, id, markdown }) => {
  const template = readTemplate(id, markdown, countIds());

  it('is named in lower case, with hyphens', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/);
  });

  it('is in the form that the writer gives it', () => {
    const parts = markdown.split(/^(?=# )/m);
    const [head = '', first = '', ...others] = parts;
    const written = [`${head}${first}`, ...others].map((part) =>
      writeMarkdown(readMarkdown(part, countIds())),
    );
    expect(written.join('\n')).toBe(markdown);
  });

  it('has a job description that the schema admits', () => {
    expect(parseJobDescription(template.jobDescription)).toEqual({
      ok: true,
      jobDescription: template.jobDescription,
    });
  });

  it('has a title, details, sections with headings and rows', () => {
    const { title, details, sections } = template.jobDescription;
    expect(title).not.toBe('');
    expect(details).not.toHaveLength(0);
    expect(sections).not.toHaveLength(0);
    expect(sections.filter(({ heading, rows }) => heading.text === '' || rows.length === 0)).toEqual([]);
  });

  it('offers suggestions for sections that it has, none of which it holds already', () => {
    const { sections } = template.jobDescription;
    const headings = sections.map(({ heading }) => heading.text);
    expect(template.suggestions.map(({ heading }) => heading.text)).toEqual(
      headings.filter((each) => template.suggestions.some(({ heading }) => heading.text === each)),
    );
    const held = new Set(sections.flatMap(({ rows }) => rows.map((row) => row.content.text)));
    const offered = template.suggestions.flatMap(({ rows }) => rows.map((row) => row.content.text));
    expect(offered.filter((text) => held.has(text))).toEqual([]);
  });

  it('has an answer to every question of its guide', () => {
    expect(template.guide).not.toHaveLength(0);
    expect(template.guide.filter(({ question, answer }) => question === '' || answer.length === 0)).toEqual(
      [],
    );
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

describe.each(own)('the title $id', ({ id, markdown }) => {
  const { jobDescription, suggestions, guide } = readTemplate(id, markdown, countIds());
  const rowsOf = (heading: string) =>
    jobDescription.sections.find((section) => section.heading.text === heading)?.rows ?? [];

  it('is whole', () => {
    const counts = jobDescription.sections.map(({ heading, rows }) => [heading.text, rows.length]);
    expect(counts).toEqual([
      ['About the Role', 1],
      ['Key Responsibilities', 8],
      ['Perks', expect.toSatisfy((count: number) => count >= 4 && count <= 6)],
      ['Qualifications', 5],
      ['Prerequisites', 5],
      ['Hard Skills', 8],
      ['Soft Skills', 8],
      ['Tools and Programs', 24],
    ]);
    expect(rowsOf('Tools and Programs').map(({ indent }) => indent)).toEqual(
      Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? 0 : 1)),
    );
    expect(suggestions.map(({ heading, rows }) => [heading.text, rows.length])).toEqual([
      ['Key Responsibilities', 8],
    ]);
    expect(guide).toHaveLength(5);
  });

  it('leaves to the recruiter what only the recruiter knows', () => {
    expect(jobDescription.details.map(({ label, value }) => [label, value.text !== ''])).toEqual([
      ['Company', false],
      ['Location', false],
      ['Workplace', true],
      ['Type', true],
      ['Salary range', false],
      ['How to apply', false],
    ]);
  });

  it('says in 60 to 110 words what the work is, to the one who reads it', () => {
    const about = rowsOf('About the Role')[0]?.content.text ?? '';
    const words = about.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(110);
    expect(about).toMatch(/\byou\b/i);
  });
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
    const counts = new Map<string, number>();
    for (const line of linesOf.flatMap(({ lines }) => [...lines]))
      counts.set(line, (counts.get(line) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 6)).toEqual([]);
  });

  it('has no two titles that share more than 15 % of their lines', () => {
    const alike = linesOf.flatMap((left, index) =>
      linesOf.slice(index + 1).flatMap((right) => {
        const shared = [...left.lines].filter((line) => right.lines.has(line)).length;
        const share = shared / Math.min(left.lines.size, right.lines.size);
        return share > 0.15 ? [`${left.id} and ${right.id}: ${shared}`] : [];
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
