import type { JobDescription } from '../document/job-description';
import { mdastToJobDescription } from './mdast-to-job-description';
import { parseMarkdown } from './parse-markdown';

/** Returns the job description of a Markdown text; any text gives one. */
export function readMarkdown(markdown: string, createId: () => string): JobDescription {
  return mdastToJobDescription(parseMarkdown(markdown), createId);
}
