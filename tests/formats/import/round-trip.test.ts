import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveIndents } from '../../../src/document/effective-indents';
import { isListKind, type JobDescription } from '../../../src/document/job-description';
import { posting } from '../../../src/document/posting';
import { wordsOf } from '../../../src/document/words-of';
import { write as writeHtml } from '../../../src/formats/html';
import { write as writeJson } from '../../../src/formats/json';
import { write as writeMarkdown } from '../../../src/formats/markdown';
import { write as writePlainText } from '../../../src/formats/plain-text';
import { write as writeWord } from '../../../src/formats/word';
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

/** What leaves, without the spaces and marks that HTML has its own mind about. */
const wording = (jobDescription: JobDescription | undefined) => {
  const { title, details, sections } = posting(jobDescription ?? sampleJobDescription);
  return [
    wordsOf(title),
    ...details.map(({ label, value }) => wordsOf(`${label} ${value.text}`)),
    ...sections.flatMap(({ level, heading, rows }) => [
      `${level} ${wordsOf(heading.text)}`,
      ...rows.map(({ kind, indent, content }) => `${kind} ${indent} ${wordsOf(content.text)}`),
    ]),
  ];
};

/** What leaves, each row as deep as it really stands, in a form in which two can be compared. */
function leaving(jobDescription: JobDescription | undefined) {
  if (jobDescription === undefined) return undefined;
  const out = posting(jobDescription);
  const sections = out.sections.map((section) => {
    const indents = effectiveIndents(section.rows);
    return {
      ...section,
      rows: section.rows.map((row, index) => ({ ...row, indent: indents[index] ?? row.indent })),
    };
  });
  return withoutIds({ ...out, sections });
}

const formats = [
  { name: 'job.md', write: writeMarkdown, told: leaving },
  { name: 'job.html', write: writeHtml, told: wording },
];

describe('what is imported, exported and imported', () => {
  it.each(formats)(
    'is the same, whatever it holds: $name',
    async ({ name, write }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryJobDescription, async (jobDescription) => {
          const text = write(jobDescription);
          // GFM makes links of bare addresses, wherever they end.
          fc.pre(!/https?:|www\.|@/i.test(text.replace(/^<!doctype[\s\S]*<main>/i, '')));
          const first = await read(text, name, guesses);
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
        const first = await read(writeJson(jobDescription), 'job.json');
        fc.pre(first !== undefined);
        const second = await read(writeJson(first), 'job.json');
        expect(second && withoutIds(second)).toEqual(withoutIds(first));
      }),
      { numRuns: runs },
    );
  });

  it.each(formats)('is the posting, of a real one: $name', async ({ name, write }) => {
    expect(leaving(await read(write(sampleJobDescription), name))).toEqual(leaving(sampleJobDescription));
  });

  it('is the posting, of a real one: job.docx', async () => {
    const bytes = await writeWord(sampleJobDescription);
    const result = await readSource({ bytes }, 'job.docx');
    expect(result.status === 'read' && leaving(result.jobDescription)).toEqual(leaving(sampleJobDescription));
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
