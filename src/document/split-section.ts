import { findRow } from './find-row';
import type { JobDescription } from './job-description';
import { normalizeRichText } from './normalize-rich-text';
import { singleLine } from './trim-rich-text';

/**
 * Returns the job description with a row as the heading of a section of its own, which takes the rows behind it and
 * is of the level of the section that it was in.
 */
export function splitSection(jobDescription: JobDescription, rowId: string, newId: string): JobDescription {
  const place = findRow(jobDescription, rowId);
  if (place === undefined) return jobDescription;
  const { row, section, index } = place;
  const at = jobDescription.sections.indexOf(section);
  const sections = jobDescription.sections.toSpliced(
    at,
    1,
    { ...section, rows: section.rows.slice(0, index) },
    {
      ...section,
      id: newId,
      heading: normalizeRichText(singleLine(row.content)),
      rows: section.rows.slice(index + 1),
    },
  );
  return { ...jobDescription, sections };
}
