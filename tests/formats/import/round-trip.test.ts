import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListKind, type JobDescription } from '../../../src/document/job-description';
import { posting } from '../../../src/document/posting';
import { write as writeHtml } from '../../../src/formats/html';
import { write as writeMarkdown } from '../../../src/formats/markdown';
import { write as writePlainText } from '../../../src/formats/plain-text';
import { arbitraryJobDescription } from '../../support/arbitrary-job-description';
import { sampleJobDescription } from '../../support/sample-job-description';
import { withoutIds } from '../../support/without-ids';
import { readSource } from './read-text';

const runs = Number(process.env['RUNS'] ?? 60);
const guesses = ['bold-headings', 'plain-headings', 'facts'] as const;

async function read(text: string, name: string, off: readonly (typeof guesses)[number][] = []) {
  const result = await readSource({ text }, name, off);
  return result.status === 'read' ? result.jobDescription : undefined;
}

const formats = [
  { name: 'job.md', write: writeMarkdown },
  { name: 'job.html', write: writeHtml },
];

/** What leaves, in a form in which two can be compared. */
const leaving = (jobDescription: JobDescription | undefined) =>
  jobDescription && withoutIds(posting(jobDescription));

describe('what is imported, exported and imported', () => {
  it.each(formats)(
    'is the same, whatever it holds: $name',
    async ({ name, write }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryJobDescription, async (jobDescription) => {
          const first = await read(write(jobDescription), name, guesses);
          fc.pre(first !== undefined && leaving(first)?.sections.length !== 0);
          const second = await read(write(first), name, guesses);
          expect(leaving(second)).toEqual(leaving(first));
        }),
        { numRuns: runs },
      );
    },
    120_000,
  );

  it('is what it was, as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryJobDescription, async (jobDescription) => {
        const write = (each: JobDescription) =>
          JSON.stringify({ format: 'rolewright', version: 1, jobDescription: each });
        const first = await read(write(jobDescription), 'job.json');
        fc.pre(first !== undefined);
        const second = await read(write(first), 'job.json');
        expect(second && withoutIds(second)).toEqual(withoutIds(first));
      }),
      { numRuns: runs },
    );
  });

  it.each(formats)('is the posting, of a real one: $name', async ({ name, write }) => {
    expect(leaving(await read(write(sampleJobDescription), name))).toEqual(leaving(sampleJobDescription));
  });

  it('has all the words and the lists, as plain text', async () => {
    const first = await read(writePlainText(sampleJobDescription), 'job.txt');
    const again = await read(writePlainText(first as JobDescription), 'job.txt');
    expect(leaving(again)).toEqual(leaving(first));
    const items = (each: JobDescription | undefined) =>
      each?.sections.flatMap(({ rows }) => rows.filter(({ kind }) => isListKind(kind))).length;
    expect(items(first)).toBe(items(posting(sampleJobDescription)));
  });
});
