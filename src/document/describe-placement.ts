import { findSection } from './find-section';
import type { JobDescription } from './job-description';
import type { Placement } from './placement';
import { sectionName } from './section-name';

/** Returns where a row stands as a screen reader says it, such as "item 2 of 8 in Perks". */
export function describePlacement(
  jobDescription: JobDescription,
  rowId: string,
  { sectionId, index }: Placement,
): string {
  const section = findSection(jobDescription, sectionId);
  if (section === undefined) return '';
  const others = section.rows.filter((row) => row.id !== rowId).length;
  return `item ${index + 1} of ${others + 1} in ${sectionName(section)}`;
}
