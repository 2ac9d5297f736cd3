import { findRow } from '../../../document/find-row';
import type { JobDescription } from '../../../document/job-description';
import { sectionName } from '../../../document/section-name';
import type { PlacedFinding } from '../../../review/review-document';

/** Findings that stand under one heading of the document. */
interface PlacedGroup {
  readonly id: string;
  readonly name: string;
  readonly found: PlacedFinding[];
}

/** Returns findings in document order, by the part of the document in which they stand. */
export function groupByPlace(jobDescription: JobDescription, found: readonly PlacedFinding[]): PlacedGroup[] {
  const groups = new Map<string, PlacedGroup>();
  for (const finding of found) {
    const section = findRow(jobDescription, finding.at)?.section;
    const id = section?.id ?? (finding.at === 'title' ? 'title' : 'details');
    const name = section === undefined ? (id === 'title' ? 'Job title' : 'Details') : sectionName(section);
    const group = groups.get(id) ?? { id, name, found: [] };
    group.found.push(finding);
    groups.set(id, group);
  }
  return [...groups.values()];
}
