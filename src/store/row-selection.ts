import type { JobDescription } from '../document/job-description';

/** Several rows of one section, from the one where the selecting began to the one where it is now. */
export interface RowSelection {
  readonly sectionId: string;
  readonly anchor: string;
  readonly head: string;
}

/** Returns the ids of the selected rows in their order; none where the selection has lost its hold. */
export function selectedIds(
  { sections }: Pick<JobDescription, 'sections'>,
  selection: RowSelection | undefined,
): string[] {
  if (selection === undefined) return [];
  const rows = sections.find(({ id }) => id === selection.sectionId)?.rows ?? [];
  const ends = [selection.anchor, selection.head].map((end) => rows.findIndex(({ id }) => id === end));
  if (ends.includes(-1)) return [];
  return rows.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ id }) => id);
}
