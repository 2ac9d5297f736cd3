import type { JobDescription } from './job-description';
import { cleanLine } from './normalize-rich-text';

/** Returns the job description with another title, on one line. */
export function setTitle(jobDescription: JobDescription, title: string): JobDescription {
  const clean = cleanLine(title);
  return clean === jobDescription.title ? jobDescription : { ...jobDescription, title: clean };
}
