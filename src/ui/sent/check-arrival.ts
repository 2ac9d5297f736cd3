import { compareArrived, type ArrivalResult } from '../../document/compare-arrived';
import type { JobDescription } from '../../document/job-description';
import type { PostedLine } from '../../document/posted-line';
import { isPasteable } from '../../document/size-limits';
import { streamSafe } from '../../document/stream-safe';
import { textLines } from '../../document/text-lines';
import { htmlLines } from '../../formats/posting-lines';
import { sentText } from './sent-text';

/** What was pasted: plain text, and where it came with its formatting, that too. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** In UTF-16 units: programs wrap a page of text into many times as much HTML. */
const mostHtml = 2_000_000;

/** A posting that was sent, line by line, and what became of it. */
export interface CheckedArrival {
  readonly sent: readonly PostedLine[];
  readonly isFormatted: boolean;
  readonly result: ArrivalResult;
}

/** Returns what became of a posting that was sent to a place, by what was pasted back. */
export function checkArrival(jobDescription: JobDescription, place: string, pasted: Pasted): CheckedArrival {
  const formatted = isReadable(pasted) ? formattedLines(pasted.html) : [];
  const isFormatted = formatted.length > 0;
  const { lines: sent, form } = sentText(jobDescription, place, {
    isFormatted,
    // Whether they were asked for is not remembered.
    checklistMarks: pasted.text.includes('☑'),
  });
  if (!isReadable(pasted)) return { sent, isFormatted, result: { status: 'too-long' } };
  const arrived = isFormatted ? formatted : textLines(streamSafe(pasted.text));
  return { sent, isFormatted, result: compareArrived(sent, arrived, { isFormatted, form }) };
}

const isReadable = ({ text, html = '' }: Pasted) => isPasteable(text) && html.length <= mostHtml;

function formattedLines(html: string | undefined): PostedLine[] {
  if (html === undefined) return [];
  try {
    return htmlLines(streamSafe(html));
  } catch {
    // The text beside it will do.
    return [];
  }
}
