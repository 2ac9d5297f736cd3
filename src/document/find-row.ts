import type { JobDescription, Row, Section } from './job-description';

/** A row, the section it stands in, and its index there. */
export interface RowPlace {
  readonly section: Section;
  readonly row: Row;
  readonly index: number;
}

/** Returns where the row of this id stands, or undefined where there is none. */
export function findRow({ sections }: Pick<JobDescription, 'sections'>, id: string): RowPlace | undefined {
  for (const section of sections) {
    const index = section.rows.findIndex((row) => row.id === id);
    const row = section.rows[index];
    if (row !== undefined) return { section, row, index };
  }
  return undefined;
}
