import { effectiveIndents } from './effective-indents';
import { findRow } from './find-row';
import { isListKind, type Indent, type JobDescription, type Row } from './job-description';
import type { Placement } from './placement';
import { changeSection } from './section-edits';

/** Returns the job description with these rows, in their order, at another place, the index counted without them. */
export function moveRows(
  jobDescription: JobDescription,
  ids: readonly string[],
  { sectionId, index }: Placement,
): JobDescription {
  if (!jobDescription.sections.some((section) => section.id === sectionId)) return jobDescription;
  const moved = ids.map((id) => findRow(jobDescription, id)?.row).filter((row) => row !== undefined);
  const without = removeRows(jobDescription, ids);
  const changed = changeSection(without, sectionId, (section) => ({
    ...section,
    rows: section.rows.toSpliced(Math.max(0, Math.min(index, section.rows.length)), 0, ...moved),
  }));
  return hasSameOrder(jobDescription, changed) ? jobDescription : changed;
}

function hasSameOrder(left: JobDescription, right: JobDescription): boolean {
  return left.sections.every(({ rows }, at) => {
    const others = right.sections[at]?.rows ?? [];
    return rows.length === others.length && rows.every((row, index) => row === others[index]);
  });
}

/** Returns the job description without these rows. */
export function removeRows(jobDescription: JobDescription, ids: readonly string[]): JobDescription {
  const gone = new Set(ids);
  return changeEachSection(jobDescription, (rows) => rows.filter(({ id }) => !gone.has(id)));
}

/** Returns the job description with these rows in the posting or kept aside. */
export function setRowsIncluded(
  jobDescription: JobDescription,
  ids: readonly string[],
  included: boolean,
): JobDescription {
  const chosen = new Set(ids);
  return changeEachSection(jobDescription, (rows) =>
    rows.map((row) => (chosen.has(row.id) && row.included !== included ? { ...row, included } : row)),
  );
}

/** Returns the job description with the list items among these rows a step deeper or less deep, if all can go. */
export function indentRows(
  jobDescription: JobDescription,
  ids: readonly string[],
  step: 1 | -1,
): JobDescription {
  const chosen = new Set(ids);
  return changeEachSection(jobDescription, (rows) => {
    const before = effectiveIndents(rows);
    const moves = (row: Row) => chosen.has(row.id) && isListKind(row.kind);
    const wanted = rows.map((row, index) => {
      const indent = (before[index] ?? 0) + step;
      return moves(row) && indent >= 0 && indent <= 2 ? { ...row, indent: indent as Indent } : row;
    });
    const after = effectiveIndents(wanted);
    const isWhole = rows.every((row, index) => !moves(row) || after[index] === (before[index] ?? 0) + step);
    return isWhole ? wanted : rows;
  });
}

function changeEachSection(
  jobDescription: JobDescription,
  change: (rows: readonly Row[]) => readonly Row[],
): JobDescription {
  let isChanged = false;
  const sections = jobDescription.sections.map((section) => {
    const rows = change(section.rows);
    if (rows.length === section.rows.length && rows.every((row, index) => row === section.rows[index])) {
      return section;
    }
    isChanged = true;
    return { ...section, rows };
  });
  return isChanged ? { ...jobDescription, sections } : jobDescription;
}
