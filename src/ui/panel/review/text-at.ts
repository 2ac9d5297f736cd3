import { findRow } from '../../../document/find-row';
import type { JobDescription } from '../../../document/job-description';

/** Returns the text of a row, of a detail, or of the title, as a finding names it. */
export function textAt(jobDescription: JobDescription, at: string): string {
  if (at === 'title') return jobDescription.title;
  const detail = jobDescription.details.find(({ id }) => id === at);
  return findRow(jobDescription, at)?.row.content.text ?? detail?.value.text ?? '';
}
