import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJobDescriptionJson, write } from '../../src/formats/json';
import { writeDraft } from '../../src/drafts/write-draft';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { attackJobDescription } from '../support/attack-job-description';
import { makeDraft } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

/** Returns the text of the sample's file with something changed. */
const changed = (change: (file: Record<string, unknown>) => Record<string, unknown>) =>
  JSON.stringify(change(JSON.parse(write(sampleJobDescription)) as Record<string, unknown>));

describe('the JSON format', () => {
  it('names its form and the version of that', () => {
    expect(JSON.parse(write(sampleJobDescription))).toEqual({
      format: 'rolewright-job-description',
      version: 1,
      jobDescription: sampleJobDescription,
    });
  });

  it('reads what it writes as the same job description, with what is kept aside', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        expect(readJobDescriptionJson(write(jobDescription))).toEqual({ status: 'read', jobDescription });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    );
  });

  it('keeps front matter and where a list begins', () => {
    const [section] = sampleJobDescription.sections;
    const rows = section?.rows.map((row) => ({ ...row, kind: 'number' as const, start: 4 })) ?? [];
    const sections = section === undefined ? [] : [{ ...section, rows }];
    const jobDescription = { ...sampleJobDescription, sections, frontMatter: 'team: Tools' };
    expect(readJobDescriptionJson(write(jobDescription))).toEqual({ status: 'read', jobDescription });
  });

  it.each([
    { name: 'a newer version', text: changed((file) => ({ ...file, version: 2 })), status: 'newer' },
    {
      name: 'a newer version of another form',
      text: changed(({ format }) => ({ format, version: 9, jobDescription: [] })),
      status: 'newer',
    },
    {
      name: 'a job description without a title',
      text: changed((file) => ({ ...file, jobDescription: {} })),
      status: 'damaged',
    },
    {
      name: 'a link to a script',
      text: write(sampleJobDescription).replace('https://e.example/a', 'javascript:alert(1)'),
      status: 'damaged',
    },
    { name: 'no version', text: changed(({ version: _version, ...file }) => file), status: 'other' },
    { name: 'half a version', text: changed((file) => ({ ...file, version: 0.5 })), status: 'other' },
    { name: 'another format', text: changed((file) => ({ ...file, format: 'other' })), status: 'other' },
    { name: 'a draft', text: writeDraft(makeDraft()), status: 'other' },
    { name: 'a list', text: '[]', status: 'other' },
    { name: 'half a file', text: write(sampleJobDescription).slice(0, 200), status: 'other' },
    { name: 'brackets without end', text: '['.repeat(100_000), status: 'other' },
    { name: 'nothing', text: '', status: 'other' },
  ])('does not read $name', ({ text, status }) => {
    expect(readJobDescriptionJson(text)).toEqual({ status });
  });

  it('drops what a job description does not have', () => {
    const text = changed((file) => ({
      ...file,
      jobDescription: { ...sampleJobDescription, onload: 'x' },
      extra: 1,
    }));
    expect(readJobDescriptionJson(text)).toEqual({ status: 'read', jobDescription: sampleJobDescription });
    const polluting = text.replace('"onload":', '"__proto__":');
    expect(readJobDescriptionJson(polluting)).toEqual({
      status: 'read',
      jobDescription: sampleJobDescription,
    });
  });

  it('gives back strings that attack as the strings they are', () => {
    const jobDescription = attackJobDescription(['</script><script>alert(1)</script>', '${7*7}', '{{7*7}}']);
    expect(readJobDescriptionJson(write(jobDescription))).toEqual({ status: 'read', jobDescription });
  });
});
