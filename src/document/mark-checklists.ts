import type { JobDescription } from './job-description';
import { joinRichText, plainText } from './rich-text';

const mark = plainText('☑ ');

/** Returns the job description with “☑” before the text of each checklist item that is in the posting. */
export function markChecklists(jobDescription: JobDescription): JobDescription {
  const sections = jobDescription.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) =>
      row.kind === 'checklist' && row.content.text.trim() !== ''
        ? { ...row, content: joinRichText(mark, row.content) }
        : row,
    ),
  }));
  return { ...jobDescription, sections };
}
