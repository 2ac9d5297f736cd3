import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { readTemplateFile } from '../../src/templates/read-template-file';
import { writeTemplateFile } from '../../src/templates/write-template-file';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { countIds } from '../support/count-ids';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';

function read(markdown: string) {
  const result = readTemplateFile('own_1', markdown, countIds());
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  return result.template;
}

const facts = { aliases: [], field: 'Other', level: '', suggestions: [], guide: [] };
const template = {
  ...facts,
  id: 'own_1',
  title: 'Chef',
  jobDescription: makeJobDescription({ title: 'Chef', sections: [makeSection('Tasks', [makeRow('Cook')])] }),
};

describe('the file of a template', () => {
  const library = readdirSync('src/templates/library').filter((name) => name.endsWith('.md'));

  it.each(library)('is the same text after it was read and written: %s', (name) => {
    const markdown = readFileSync(`src/templates/library/${name}`, 'utf8');
    expect(writeTemplateFile(read(markdown))).toBe(markdown);
  });

  it('is the same after it was read and written, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, arbitraryJobDescription, (first, other) => {
        const sections = [makeSection('Tasks', [makeRow('Cook')]), ...first.sections];
        const whole = {
          ...template,
          jobDescription: { ...first, sections },
          suggestions: other.sections,
          title: other.title.trim() || 'Chef',
          aliases: ['Cook: hot # dishes', 'Sous-chef'],
        };
        const written = writeTemplateFile(whole);
        const back = read(written);
        expect(parseJobDescription(back.jobDescription).ok).toBe(true);
        const aside = (all: typeof first) => all.details.filter(({ included }) => !included).length;
        expect(aside(back.jobDescription)).toBeGreaterThanOrEqual(aside(first));
        expect(back).toMatchObject({ aliases: whole.aliases, field: 'Other' });
        // The first writing brings texts into the form that Markdown has for them.
        const again = writeTemplateFile(back);
        expect(writeTemplateFile(read(again))).toBe(again);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  });

  it('has no line of the posting that was kept aside: it is a suggestion then', () => {
    const sections = [
      makeSection('Tasks', [
        makeRow('Cook'),
        makeRow('Wash up', { included: false }),
        makeRow('Bake', { kind: 'checklist', included: false }),
      ]),
      makeSection('Secret', [makeRow('Salt')], { included: false }),
    ];
    const details = [makeDetail('Budget', '100', { included: false }), makeDetail('Location', 'Rome')];
    const jobDescription = makeJobDescription({ title: 'Chef', details, sections, frontMatter: 'title: x' });
    const suggestions = [makeSection('Tasks', [makeRow('Taste')])];
    const back = read(writeTemplateFile({ ...template, title: 'Chef, Rome', jobDescription, suggestions }));
    const texts = (all: typeof suggestions) =>
      all.map(({ heading, rows }) => [heading.text, ...rows.map(({ content }) => content.text)]);
    expect(texts([...back.jobDescription.sections])).toEqual([['Tasks', 'Cook', 'Bake']]);
    expect(back.jobDescription.sections[0]?.rows[1]?.included).toBe(false);
    expect(texts([...back.suggestions])).toEqual([
      ['Tasks', 'Taste', 'Wash up'],
      ['Secret', 'Salt'],
    ]);
    expect(back.jobDescription.details.map(({ label, included }) => [label, included])).toEqual([
      ['Budget', false],
      ['Location', true],
    ]);
    expect(back.jobDescription.frontMatter).toBe('title: x');
    expect([back.title, back.jobDescription.title]).toEqual(['Chef, Rome', 'Chef']);
  });

  it.each([
    {
      name: 'a job description',
      markdown: '# Chef\n\n## Tasks\n\n- Cook\n',
      status: 'other',
      problem: 'none',
    },
    {
      name: 'a page of a blog',
      markdown: '---\nlevel: 3\n---\n\n# Chef\n',
      status: 'other',
      problem: 'none',
    },
    { name: 'nothing', markdown: '', status: 'other', problem: 'none' },
    {
      name: 'no title',
      markdown: '---\nfield: a\nlevel: b\n---\n\n## Tasks\n',
      status: 'refused',
      problem: 'without a job title',
    },
    {
      name: 'only suggestions',
      markdown: '# Suggestions\n\n## Tasks\n',
      status: 'refused',
      problem: 'without a job title',
    },
    {
      name: 'no section',
      markdown: '---\nfield: a\nlevel: b\n---\n\n# Chef\n',
      status: 'refused',
      problem: 'without sections',
    },
    {
      name: 'broken front matter',
      markdown: '---\nfield: [\nlevel: b\n---\n\n# Chef\n',
      status: 'refused',
      problem: 'name: value',
    },
    {
      name: 'a text without end',
      markdown: `# Chef\n\n## Tasks\n\n${'- Cook\n'.repeat(9000)}\n# Suggestions\n`,
      status: 'refused',
      problem: 'too long',
    },
  ])('is told from other texts, and refused in a sentence: $name', ({ markdown, status, problem }) => {
    const result = readTemplateFile('own_1', markdown, countIds());
    expect(result.status).toBe(status);
    expect('problem' in result ? result.problem : 'none.').toMatch(new RegExp(`${problem}.*\\.$`));
  });
});
