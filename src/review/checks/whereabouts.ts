import { detailKind, type DetailKind } from '../../document/detail-values/detail-kind';
import { jobFacts } from '../../document/detail-values/job-facts';
import type { JobDescription } from '../../document/job-description';
import type { Check, DocumentFinding } from './check';
import { namesPlace } from './names-place';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

function inAnyRow(...patterns: readonly RegExp[]) {
  const isInRow = ofRow((text) => patterns.some((pattern) => pattern.test(text)));
  return (posting: JobDescription) => allRows(posting).some(isInRow);
}

interface Asked {
  readonly kind: DetailKind;
  readonly label: string;
  readonly title: string;
  readonly reason: string;
  readonly isIn: (posting: JobDescription) => boolean;
}

/** What people ask first after the pay, and what answers it in the text itself. */
const asked: readonly Asked[] = [
  {
    kind: 'location',
    label: 'Location',
    title: 'Location: missing',
    reason: 'People look for the place, or for “remote”, before they read on.',
    isIn: namesPlace,
  },
  {
    kind: 'howToApply',
    label: 'How to apply',
    title: 'How to apply: missing',
    reason: 'Say where to send an application, unless the job board does.',
    isIn: inAnyRow(
      /@\w|https?:\/\/|\bapply\b.*\b(?:to|at|via|by|through|online|here|form)\b/i,
      // Neither web applications nor what others apply for.
      /\b(?:(?:your|the|an|all|job|completed) applications?\b(?! (?:for|of)\b)|applications? (?:form|are|is|should|must|can|may|will|to|by|via|through|at|online)\b).*\b(?:to|at|via|by|through|online|here|form|e-?mail)\b/i,
      /\b(?:send|submit|e-?mail(?!,| (?:and|or) )|forward)\b.*\b(?:cv|r[ée]sum[ée]|application|cover(?:ing)? letter)\b/i,
      /\b(?:contact|call|phone|reach)\b.*(?:\bon\b|\bat\b|\bto discuss\b|\bfor (?:more|further)\b|\d{3})/i,
      /\+\d[\d ()-]{7,}\d/,
    ),
  },
  {
    kind: 'applyBy',
    label: 'Apply by',
    title: 'Closing date: missing',
    reason: 'A date lets people plan, and tells them whether it is still open.',
    isIn: inAnyRow(
      /\b(?:closing date|closes? on|apply by|applications? (?:close|are reviewed|by)|rolling basis)\b/i,
      /\bapplications? (?:are |is |will be )?accepted (?:un)?(?:till?|by|from|through|between|\p{L}{3,9}\.? \d)/iu,
      /\b(?:applications?|submission|applying) deadline\b|\bdeadline(?: (?:is|of \d|date|for appl|for submi|to apply)|\s*[:–-]|\s+\d)|^\s*deadline\b/im,
    ),
  },
];

const reaching = /\bhow to apply\b|\bapply\b|\bcontact\b/i;

/** Says which of place, way to apply and closing date a posting leaves open. */
export const checkWhereabouts: Check = (posting) => {
  const { workplace } = jobFacts(posting);
  const isAnswered = ({ kind, isIn }: Asked) =>
    posting.details.some(({ label }) => detailKind(label) === kind) ||
    isIn(posting) ||
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
