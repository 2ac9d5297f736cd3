import { detailKind, type DetailKind } from '../../document/detail-values/detail-kind';
import { jobFacts } from '../../document/detail-values/job-facts';
import type { Row } from '../../document/job-description';
import type { Check, DocumentFinding } from './check';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

const anyOf = (...patterns: readonly RegExp[]) =>
  ofRow((text) => patterns.some((pattern) => pattern.test(text)));

interface Asked {
  readonly kind: DetailKind;
  readonly label: string;
  readonly title: string;
  readonly reason: string;
  readonly isInRow: (row: Pick<Row, 'content'>) => boolean;
}

/** What people ask first after the pay, and what answers it in the text itself. */
const asked: readonly Asked[] = [
  {
    kind: 'location',
    label: 'Location',
    title: 'Location: missing',
    reason: 'People look for the place, or for “remote”, before they read on.',
    isInRow: anyOf(
      /\b(?:remote|hybrid|on-?site|located (?:in|at)|based (?:in|at)|(?:work )?location:|work from home)/i,
      // “Denver, CO 80216” and “SW1A 1AA”.
      /\b[A-Z][a-z]+, ?[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/,
      /^\s*[A-Z][a-z]+(?: [A-Z][a-z]+)?, ?[A-Z]{2}\s*$/,
    ),
  },
  {
    kind: 'howToApply',
    label: 'How to apply',
    title: 'How to apply: missing',
    reason: 'Say where to send an application, unless the job board does.',
    isInRow: anyOf(
      /@\w|https?:\/\/|\bappl(?:y|ication|ications)\b.*\b(?:to|at|via|by|through|online|here|form)\b/i,
      /\b(?:send|submit|e-?mail|forward)\b.*\b(?:cv|r[ée]sum[ée]|application|cover(?:ing)? letter)\b/i,
      /\b(?:contact|call|phone|reach)\b.*(?:\bon\b|\bat\b|\bto discuss\b|\bfor (?:more|further)\b|\d{3})/i,
      /\+\d[\d ()-]{7,}\d/,
    ),
  },
  {
    kind: 'applyBy',
    label: 'Apply by',
    title: 'Closing date: missing',
    reason: 'A date lets people plan, and tells them whether it is still open.',
    isInRow: anyOf(
      /\b(?:closing date|closes? on|deadline|apply by|applications? (?:close|are reviewed|by)|rolling basis)\b/i,
    ),
  },
];

const reaching = /\bhow to apply\b|\bapply\b|\bcontact\b/i;

/** Says which of place, way to apply and closing date a posting leaves open. */
export const checkWhereabouts: Check = (posting) => {
  const rows = allRows(posting);
  const { workplace } = jobFacts(posting);
  const isAnswered = ({ kind, isInRow }: Asked) =>
    posting.details.some(({ label }) => detailKind(label) === kind) ||
    rows.some(isInRow) ||
    (kind === 'location' && workplace !== undefined) ||
    (kind === 'howToApply' && posting.sections.some(({ heading }) => reaching.test(heading.text)));
  return asked
    .filter((each) => !isAnswered(each))
    .map(({ kind, label, title, reason }): DocumentFinding => ({
      check: kind,
      title,
      reason,
      detail: label,
      severity: 'info',
      basis: 'style',
      source: 'house',
    }));
};
