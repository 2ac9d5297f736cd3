import { findRow } from './find-row';
import type { JobDescription } from './job-description';

/** Returns how many parts are kept aside: sections, and details and rows that are not in one of these. */
export function countAside({ details, sections }: JobDescription): number {
  const rows = sections.filter(({ included }) => included).flatMap((section) => section.rows);
  return [...details, ...sections, ...rows].filter(({ included }) => !included).length;
}

/** Tells whether the part of this id is kept aside, by itself or with its section. */
export function isAside(jobDescription: JobDescription, id: string): boolean {
  const { details, sections } = jobDescription;
  const row = findRow(jobDescription, id);
  if (row !== undefined) return !row.row.included || !row.section.included;
  return [...details, ...sections].some((part) => part.id === id && !part.included);
}
