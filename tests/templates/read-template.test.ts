import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';

const read = (markdown: string) => readTemplate('chef', markdown, countIds());

describe('readTemplate', () => {
  it('reads a job description, suggestions and a guide out of one file', () => {
    const { id, jobDescription, suggestions, guide } = read(
      '# Chef\n\n## Tasks\n\n- Cook\n\n# Suggestions\n\n## Tasks\n\n- Taste\n\n# Hiring guide\n\n## Why?\n\nSo.\n',
    );
    expect(id).toBe('chef');
    expect(jobDescription.title).toBe('Chef');
    expect(jobDescription.sections.map(({ rows }) => rows.map((row) => row.content.text))).toEqual([
      ['Cook'],
    ]);
    expect(suggestions.map(({ rows }) => rows.map((row) => row.content.text))).toEqual([['Taste']]);
    expect(guide).toMatchObject([{ question: 'Why?', answer: [{ content: { text: 'So.' } }] }]);
  });

  it('keeps front matter out of the job description', () => {
    const { jobDescription } = read('---\nfield: Food\n---\n\n# Chef\n\n## Tasks\n\n- Cook\n');
    expect(jobDescription.title).toBe('Chef');
    expect(jobDescription).not.toHaveProperty('frontMatter');
  });

  it('takes the guide and the suggestions in either order', () => {
    const { suggestions, guide } = read(
      '# Chef\n\n# Hiring guide\n\n## Why?\n\nSo.\n\n# Suggestions\n\n## T\n\n- a\n',
    );
    expect([suggestions.length, guide.length]).toEqual([1, 1]);
  });

  it('does without suggestions and a guide', () => {
    expect(read('# Chef\n\n## Tasks\n\n- Cook\n')).toMatchObject({ suggestions: [], guide: [] });
  });
});
