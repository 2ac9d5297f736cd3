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
