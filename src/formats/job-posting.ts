import type { JobDescription } from '../document/job-description';
import { toJobPosting } from './to-job-posting';

/** Returns the posting as JSON-LD, as search engines read it: a JobPosting of schema.org. */
export function write(jobDescription: JobDescription): string {
  return `${JSON.stringify(toJobPosting(jobDescription), undefined, 2)}\n`;
}
