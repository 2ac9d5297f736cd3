import type { Destination } from '../../destinations/destination';
import { destinations } from '../../destinations/destinations';
import { plainBox } from '../../destinations/places/plain-box';
import { writeFor } from '../../destinations/write-for';
import { compareArrived, type ArrivalResult } from '../../document/compare-arrived';
import type { JobDescription } from '../../document/job-description';
import type { PostedLine } from '../../document/posted-line';
import { isPasteable } from '../../document/size-limits';
import { streamSafe } from '../../document/stream-safe';
import type { SentForm } from '../../document/tell-formatting';
import { textLines } from '../../document/text-lines';
import { formats, textsToCopy } from '../../formats/formats';
import { htmlLines, sentLines } from '../../formats/posting-lines';
import { copiedFor } from '../copy-for';
import { copiedAs, exportedAs, sentAsRichText } from '../sent-as';

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
  const destination = destinations.find((each) => copiedFor(each).place === place);
  const sent = destination ? linesFor(destination, jobDescription, pasted) : sentLines(jobDescription);
  const isTooLong = !isPasteable(pasted.text) || (pasted.html?.length ?? 0) > mostHtml;
  if (isTooLong) return { sent, isFormatted: false, result: { status: 'too-long' } };
  const formatted = formattedLines(pasted.html);
  const isFormatted = formatted.length > 0;
  const arrived = isFormatted ? formatted : textLines(streamSafe(pasted.text));
  const form = destination?.clipboard === 'rich' ? 'formatted' : sentForm(place);
  return { sent, isFormatted, result: compareArrived(sent, arrived, { isFormatted, form }) };
}

/** The lines as they left for a place, where lists and headings may have been others already. */
function linesFor(
  destination: Destination,
  jobDescription: JobDescription,
  { text }: Pasted,
): readonly PostedLine[] {
  const written = writeFor(destination, jobDescription, { checklistMarks: text.includes('☑') });
  return written.html === undefined ? textLines(written.text) : htmlLines(written.html);
}

function formattedLines(html: string | undefined): PostedLine[] {
  if (html === undefined) return [];
  try {
    return htmlLines(streamSafe(html));
  } catch {
    // The text beside it will do.
    return [];
  }
}

/** The ways out that send headings as headings; a destination may send them as bold lines. */
const withHeadings = new Set([
  sentAsRichText.place,
  ...[...textsToCopy.map(copiedAs), ...formats.map(exportedAs)].map(({ place }) => place),
]);

function sentForm(place: string): SentForm {
  if (place.endsWith('plain-text') || place === copiedFor(plainBox).place) return 'plain';
  return withHeadings.has(place) ? 'formatted' : 'bold-headings';
}
