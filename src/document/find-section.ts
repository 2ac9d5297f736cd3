import { findRow } from './find-row';
import type { JobDescription, Section } from './job-description';

/** Returns the section of this id, or the one that holds the row of this id. */
export function findSection(jobDescription: JobDescription, id: string): Section | undefined {
  return jobDescription.sections.find((section) => section.id === id) ?? findRow(jobDescription, id)?.section;
}
