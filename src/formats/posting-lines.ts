import { toMdast } from 'hast-util-to-mdast';
import type { JobDescription } from '../document/job-description';
import type { PostedLine } from '../document/posted-line';
import { mdastToLines } from '../markdown/mdast-to-lines';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { parsePastedHtml } from './parse-pasted-html';

/** Returns the lines of a posting but for its title, which has a field of its own at most boards. */
export function sentLines(jobDescription: JobDescription): PostedLine[] {
  return mdastToLines(postingToMdast({ ...jobDescription, title: '' }));
}

/** Returns the lines of a piece of HTML from the clipboard. */
export function htmlLines(html: string): PostedLine[] {
  return mdastToLines(toMdast(parsePastedHtml(html, true), { document: true }));
}
