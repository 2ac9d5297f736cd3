import { findRow } from './find-row';
import type { JobDescription, Row, Section } from './job-description';

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
 * Returns the place one step down (1) or up (-1) from another, for these rows: past the last place of a section
 * comes the first of the next. Undefined at either end of the document. With `onlyIncluded`, what is kept aside is no
 * step of its own.
 */
export function stepPlacement(
  { sections }: JobDescription,
  rowIds: readonly string[],
  from: Placement,
  step: 1 | -1,
  onlyIncluded = false,
): Placement | undefined {
  const counts = ({ included }: Row | Section) => included || !onlyIncluded;
  const othersIn = ({ rows }: Section) => rows.filter(({ id }) => !rowIds.includes(id));
  const at = sections.findIndex(({ id }) => id === from.sectionId);
  const section = sections[at];
  if (section === undefined) return undefined;
  const others = othersIn(section);
  const passed =
    step === 1
      ? others.findIndex((row, index) => index >= from.index && counts(row))
      : others.findLastIndex((row, index) => index < from.index && counts(row));
  if (passed !== -1) return { sectionId: section.id, index: step === 1 ? passed + 1 : passed };
  const next = step === 1 ? sections.slice(at + 1).find(counts) : sections.slice(0, at).findLast(counts);
  return next && { sectionId: next.id, index: step === 1 ? 0 : othersIn(next).length };
}
