import { isComparable } from './align-words';
import { arrivalOf } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import { arrivalGaps } from './arrival-gaps';
import { postedWords } from './posted-words';
import type { PostedLine } from './posted-line';
import { tellFormatting, type SentForm } from './tell-formatting';
import { tellLines } from './tell-lines';
import { tellLost } from './tell-lost';
import { tellSigns } from './tell-signs';
import { tellWords } from './tell-words';

/** How what arrived was read, and how what was sent had left. */
export interface ArrivalOptions {
  /** Whether it came with its formatting, or as plain text alone. */
  readonly isFormatted: boolean;
  readonly form: SentForm;
}

export type ArrivalResult =
  | {
      readonly status: 'compared';
      readonly findings: readonly ArrivalFinding[];
      /** For each line that was sent, the stretches of its text that did not arrive as they were. */
      readonly marked: readonly (readonly Stretch[])[];
    }
  /** So little of it arrived that it is another text. */
  | { readonly status: 'another-text'; readonly found: number; readonly words: number }
  | { readonly status: 'too-long' };

/** A stretch of a line that was sent. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much of a text has to arrive for it to be the same one. */
const least = 0.2;

/** Returns what was lost or changed between what was sent and what arrived. */
export function compareArrived(
  sent: readonly PostedLine[],
  arrivedLines: readonly PostedLine[],
  { isFormatted, form }: ArrivalOptions,
): ArrivalResult {
  if (!isComparable(postedWords(sent).length, postedWords(arrivedLines).length))
    return { status: 'too-long' };
  const arrival = arrivalOf(sent, arrivedLines);
  const { pairs, sentWords, homes } = arrival;
  const found = pairs.filter((pair) => pair !== -1).length;
  if (found < least * sentWords.length || found === 0)
    return { status: 'another-text', found, words: sentWords.length };
  const gaps = arrivalGaps(arrival);
  const findings = [
    ...tellLost(arrival),
    ...tellLines(arrival),
    ...tellWords(arrival, gaps),
    ...tellSigns(arrival, gaps, isFormatted),
    ...tellFormatting(arrival, isFormatted, form),
  ];
  return {
    status: 'compared',
    findings: weights.flatMap((weight) => findings.filter((finding) => finding.weight === weight)),
    marked: sent.map((line, index) => {
      if (homes[index] === -1) return [{ start: 0, end: line.content.text.length }];
      return gaps
        .filter(
          (gap) =>
            gap.line === index &&
            gap.sent.trim() !== gap.arrived.trim() &&
            (gap.losesWords || gap.sent.trim() !== ''),
        )
        .map(({ start, end }) => ({ start, end }));
    }),
  };
}

const weights = ['lost', 'changed', 'look'] as const;
