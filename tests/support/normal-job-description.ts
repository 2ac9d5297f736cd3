import { effectiveIndents } from '../../src/document/effective-indents';
import type { JobDescription, Row } from '../../src/document/job-description';
import { cleanText } from '../../src/document/normalize-rich-text';
import { singleLine, trimRichText } from '../../src/document/trim-rich-text';

/**
 * Returns what Markdown can say of a job description: texts trimmed, rows without text left out, indents as they
 * show, everything in the posting but unticked checklist items.
 */
export function normalJobDescription(jobDescription: JobDescription): JobDescription {
  return {
    ...jobDescription,
    title: cleanText(jobDescription.title).replaceAll(/\s+/g, ' ').trim(),
    details: jobDescription.details.map((detail) => ({
      ...detail,
      label: cleanText(detail.label).replaceAll(/\s+/g, ' ').trim(),
      value: trimRichText(singleLine(detail.value)),
      included: true,
    })),
    sections: jobDescription.sections.map((section) => ({
      ...section,
      heading: trimRichText(singleLine(section.heading)),
      included: true,
      rows: normalRows(section.rows),
    })),
  };
}

function normalRows(rows: readonly Row[]): Row[] {
  const filled = rows
    .filter((row) => row.content.text.trim() !== '')
    .map((row) => ({
      ...row,
      content: row.kind === 'verbatim' ? row.content : trimRichText(row.content),
      included: row.kind === 'checklist' ? row.included : true,
    }));
  const depths = effectiveIndents(filled);
  return filled.map((row, index) => ({ ...row, indent: depths[index] ?? 0 }));
}
