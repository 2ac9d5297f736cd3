import { promise } from '../text-context';
import type { Check, DocumentFinding } from './check';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

/** From how many words on a sentence is hard to read at one go. */
const longSentence = 30;
/** How many of the longest are told. */
const mostTold = 3;
/** Between these numbers of words length is nothing to speak of. */
const usualLength = { least: 150, most: 1000 };

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Returns the words of a row's longest sentence. */
const longestSentence = ofRow((text) => Math.max(...text.split(/[.!?:](?:\s|$)|[\n;]/).map(countWords)));
const wordCount = ofRow(countWords);
const speaksToSomeone = ofRow((text) => /\b(?:you|your|you’re|you'll|we)\b/i.test(text));
const promises = ofRow((text) => promise.test(text) || /\bADA\b|\baccommodation\b/.test(text));

/** Names the longest sentences. */
export const checkSentences: Check = (posting) =>
  allRows(posting)
    // What the law department wrote stays as it is.
    .filter((row) => !promises(row))
    .map((row) => ({ row, count: longestSentence(row) }))
    .filter(({ count }) => count > longSentence)
    .toSorted((left, right) => right.count - left.count)
    .slice(0, mostTold)
    .map(({ row, count }): DocumentFinding => ({
      check: 'long-sentence',
      at: row.id,
      title: `A sentence of ${count} words`,
      reason: 'Readers lose long sentences, most of all on a phone. Two short ones say the same.',
      severity: 'style',
      basis: 'guideline',
      source: 'plain',
    }));

/** Tells the length where it is unusual, as information, and whether anyone is spoken to. */
export const checkAddress: Check = (posting) => {
  const rows = allRows(posting);
  const count = rows.reduce((sum, row) => sum + wordCount(row), 0);
  const found: DocumentFinding[] = [];
  const rest = { severity: 'info', basis: 'style', source: 'plain' } as const;
  if (count > usualLength.most || (count < usualLength.least && count > 30)) {
    found.push({
      ...rest,
      check: 'length',
      title: `${count} words`,
      reason:
        'What is known of the best length conflicts: in some figures short postings draw more people, in others those of 300 to 700 words do.',
    });
  }
  if (count > 60 && !rows.some(speaksToSomeone)) {
    found.push({
      ...rest,
      check: 'no-you',
      title: 'Nobody is spoken to',
      reason: 'The text never says “you”. People see themselves in work that speaks to them.',
    });
  }
  return found;
};
