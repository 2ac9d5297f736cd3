import type { Detail, JobDescription, Row, Section } from './job-description';
import type { RichText } from './rich-text';
import { trimRichText } from './trim-rich-text';

/**
 * Returns the posting: the job description that leaves for readers. What is kept aside or empty is not in it, and
 * checklist items are bullets, since their ticks have done their work.
 */
export function posting(jobDescription: JobDescription): JobDescription {
  return {
    title: jobDescription.title.trim(),
    details: postingDetails(jobDescription.details),
    sections: postingSections(jobDescription.sections),
  };
}

/** Returns the details that are in the posting, trimmed. */
export function postingDetails(details: readonly Detail[]): Detail[] {
  return details
    .filter((detail) => detail.included && detail.value.text.trim() !== '')
    .map((detail) => ({ ...detail, label: detail.label.trim(), value: trimRichText(detail.value) }));
}

/**
 * Returns the sections that are in the posting. A section without rows stays only as the heading over a
 * sub-section. A section, a heading or a row that has not changed gives the same object as before.
 */
export function postingSections(sections: readonly Section[]): readonly Section[] {
  const known = postings.get(sections);
  if (known !== undefined) return known;
  const kept: Section[] = [];
  for (const section of sections
    .filter((each) => each.included)
    .map(postingSection)
    .toReversed()) {
    const introduces = section.level === 2 && section.heading.text !== '' && kept.at(-1)?.level === 3;
    if (section.rows.length > 0 || introduces) kept.push(section);
  }
  const result = kept.toReversed();
  postings.set(sections, result);
  return result;
}

const postings = new WeakMap<readonly Section[], readonly Section[]>();
const projected = new WeakMap<Section, Section>();
const projectedRows = new WeakMap<Row, Row>();
const trimmedHeadings = new WeakMap<RichText, RichText>();

function postingSection(section: Section): Section {
  const known = projected.get(section);
  if (known !== undefined) return known;
  const rows = section.rows
    .filter((row) => row.included)
    .map(postingRow)
    .filter((row) => row.content.text.trim() !== '');
  const result = { ...section, heading: trimmedHeading(section.heading), rows };
  projected.set(section, result);
  return result;
}

function trimmedHeading(heading: RichText): RichText {
  const known = trimmedHeadings.get(heading);
  if (known !== undefined) return known;
  const result = trimRichText(heading);
  trimmedHeadings.set(heading, result);
  return result;
}

function postingRow(row: Row): Row {
  const known = projectedRows.get(row);
  if (known !== undefined) return known;
  const content = row.kind === 'verbatim' ? row.content : trimRichText(row.content);
  const result: Row = { ...row, kind: row.kind === 'checklist' ? 'bullet' : row.kind, content };
  projectedRows.set(row, result);
  return result;
}
