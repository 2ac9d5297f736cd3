import { findRow } from './find-row';
import type { JobDescription, Section } from './job-description';

/** What a section counts; it is asked for at each key, which changes one section alone. */
const counts = new WeakMap<Section, number>();

/** Returns how many parts are kept aside: sections, and details and rows that are not in one of these. */
export function countAside({ details, sections }: JobDescription): number {
  const inSections = sections.reduce((sum, section) => sum + countInSection(section), 0);
  return details.filter(({ included }) => !included).length + inSections;
}

function countInSection(section: Section): number {
  if (!section.included) return 1;
  const known = counts.get(section);
  if (known !== undefined) return known;
  const count = section.rows.filter(({ included }) => !included).length;
  counts.set(section, count);
  return count;
}

/** Tells whether the part of this id is kept aside, by itself or with its section. */
export function isAside(jobDescription: JobDescription, id: string): boolean {
  const { details, sections } = jobDescription;
  const row = findRow(jobDescription, id);
  if (row !== undefined) return !row.row.included || !row.section.included;
  return [...details, ...sections].some((part) => part.id === id && !part.included);
}
