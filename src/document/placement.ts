import { findRow } from './find-row';
import type { JobDescription } from './job-description';

/** Where a row goes: a section, and an index among its rows, the moved row itself not counted. */
export interface Placement {
  readonly sectionId: string;
  readonly index: number;
}

/** Returns where the row of this id stands, or undefined where there is none. */
export function placementOf(jobDescription: JobDescription, rowId: string): Placement | undefined {
  const place = findRow(jobDescription, rowId);
  return place && { sectionId: place.section.id, index: place.index };
}

/**
 * Returns the place one step down (1) or up (-1) from another, for this row: past the last place of a section
 * comes the first of the next. Undefined at either end of the document.
 */
export function stepPlacement(
  { sections }: JobDescription,
  rowId: string,
  from: Placement,
  step: 1 | -1,
): Placement | undefined {
  const at = sections.findIndex((section) => section.id === from.sectionId);
  const last = (index: number) => sections[index]?.rows.filter((row) => row.id !== rowId).length ?? 0;
  const index = from.index + step;
  if (at !== -1 && index >= 0 && index <= last(at)) return { sectionId: from.sectionId, index };
  const next = at === -1 ? undefined : sections[at + step];
  return next && { sectionId: next.id, index: step === 1 ? 0 : last(at + step) };
}
