import type { JobDescription } from '../document/job-description';
import { jobDescriptionToMdast } from './job-description-to-mdast';
import { serializeMarkdown } from './serialize-markdown';

/** Returns a job description as Markdown, whole: reading it gives the same, but for what is kept aside. */
export function writeMarkdown(jobDescription: JobDescription): string {
  return serializeMarkdown(jobDescriptionToMdast(jobDescription));
}
