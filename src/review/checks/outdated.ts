import type { Check, DocumentFinding } from './check';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

/** Words that lists of what does not count still have, and what is said today: the words to avoid pass in such a list. */
const terms = [
  {
    pattern: /\bsexual preferences?\b/i,
    reason: 'Say “sexual orientation”: a preference would be a choice.',
  },
  { pattern: /\btransgendered\b/i, reason: 'Say “transgender”: nothing has been done to anyone.' },
] as const;

const findTerms = ofRow((text) =>
  terms.flatMap(({ pattern, reason }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ words, reason }];
  }),
);

/** Names words for people that are outdated, wherever they stand. */
export const checkOutdated: Check = (posting) =>
  allRows(posting).flatMap((row) =>
    findTerms(row).map(({ words, reason }): DocumentFinding => ({
      check: 'outdated',
      at: row.id,
      title: `Outdated: “${words}”`,
      reason,
      severity: 'consider',
      basis: 'guideline',
      source: 'apa',
    })),
  );
