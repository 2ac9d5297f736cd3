import type { JobDescription } from './job-description';

/**
 * The longest text that comes in at once, in UTF-16 units. The longest of 819 real job descriptions has 30 thousand;
 * what is longer than this is another kind of text, and would only make the page slow.
 */
const longestText = 400_000;

/** The longest text that is pasted, in UTF-16 units: it is drawn at once, for which the page stands still. */
const longestPaste = 60_000;

/** The most rows that come in at once. */
const mostRows = 2000;

/** Tells whether a text is short enough to be read at all: lines wrap and stand apart, so there may be more than rows. */
export function isReadable(text: string): boolean {
  return text.length <= longestText && text.split('\n').length <= 4 * mostRows;
}

/** Tells whether a text is short enough to be pasted, each of its lines as a row. */
export function isPasteable(text: string): boolean {
  return text.length <= longestPaste && text.split('\n').length <= mostRows;
}

/** Tells whether a job description is short enough to be worked on. */
export function isWorkable(jobDescription: JobDescription): boolean {
  return lineCount(jobDescription) <= mostRows;
}

/**
 * Tells whether a stored job description can be opened without the page standing still for long: by and by it may
 * have grown beyond what comes in at once.
 */
export function isOpenable(jobDescription: JobDescription): boolean {
  return (
    lineCount(jobDescription) <= 3 * mostRows && JSON.stringify(jobDescription).length <= 5 * longestText
  );
}

function lineCount({ sections }: JobDescription): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, sections.length);
}
