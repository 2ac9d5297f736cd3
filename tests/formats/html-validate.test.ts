import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { write as writePage } from '../../src/formats/html';
import { write as writeFragment } from '../../src/formats/html-fragment';
import {
  generatedDocuments,
  plainDocuments,
  specificationDocument,
  type FormatDocument,
} from '../support/format-documents';

const writers = [
  { what: 'the page', write: writePage },
  { what: 'the fragment', write: writeFragment },
];

/** What documents that nobody would write say for themselves: spaces at the ends of lines of code, and in numbers. */
const ownAffairs = { 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off' } as const;

async function faultsOf(documents: readonly FormatDocument[], write: typeof writePage, rules = {}) {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const faults = [];
  for (const { name, jobDescription } of documents) {
    const { results } = await validator.validateString(write(jobDescription));
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => ({ name, ruleId, message })),
      ),
    );
  }
  return faults;
}

describe.each(writers)('html-validate finds no fault in $what', ({ write }) => {
  it('of the documents that a recruiter could have written', async () => {
    expect(await faultsOf(plainDocuments, write)).toEqual([]);
  });

  it('of generated documents and of every example of the specifications', async () => {
    const documents = [...generatedDocuments, specificationDocument];
    expect(await faultsOf(documents, write, ownAffairs)).toEqual([]);
  });

  it('unless there is one', async () => {
    const faulty = (...args: Parameters<typeof write>) => write(...args).replace('</h2>', '');
    expect(await faultsOf(plainDocuments.slice(0, 1), faulty)).not.toEqual([]);
  });
});
