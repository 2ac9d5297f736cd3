import { writeFor } from '../../destinations/write-for';
import { destinations } from '../../destinations/destinations';
import type { JobDescription } from '../../document/job-description';
import type { PostedLine } from '../../document/posted-line';
import { isBold, type SentForm } from '../../document/tell-formatting';
import { textLines } from '../../document/text-lines';
import { formats, textsToCopy } from '../../formats/formats';
import { htmlLines, sentLines } from '../../formats/posting-lines';
import { copiedAs, copiedFor, exportedAs, sentAsRichText } from '../sent-as';

/** What left for a place, line by line, and how formatted it was. */
interface SentText {
  readonly lines: readonly PostedLine[];
  readonly form: SentForm;
}

/** The ways out that send headings as headings. */
const withHeadings = new Set(
  [sentAsRichText, ...textsToCopy.map(copiedAs), ...formats.map(exportedAs)].map(({ place }) => place),
);

/** Returns what left for a place: of a destination what it was made into for that, with its formatting or as text alone. */
export function sentText(
  jobDescription: JobDescription,
  place: string,
  { isFormatted, checklistMarks }: { readonly isFormatted: boolean; readonly checklistMarks: boolean },
): SentText {
  const destination = destinations.find((each) => copiedFor(each).place === place);
  if (destination !== undefined) {
    const { html, text } = writeFor(destination, jobDescription, { checklistMarks });
    if (html === undefined || !isFormatted) return { lines: textLines(text), form: 'plain' };
    if (destination.tags.includes('h2')) return { lines: htmlLines(html), form: 'formatted' };
    return { lines: htmlLines(html).map(withHeading), form: 'bold-headings' };
  }
  if (place.endsWith('plain-text')) return { lines: sentLines(jobDescription), form: 'plain' };
  return {
    lines: sentLines(jobDescription),
    form: withHeadings.has(place) ? 'formatted' : 'bold-headings',
  };
}

/** A line in bold alone is what a heading became for a place without any. */
function withHeading(line: PostedLine): PostedLine {
  return line.kind === 'paragraph' && isBold(line) ? { ...line, kind: 'heading' } : line;
}
