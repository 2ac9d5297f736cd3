import { effectiveIndents } from './effective-indents';
import { findRow } from './find-row';
import type { Indent, JobDescription, Row, RowKind, Section } from './job-description';
import { changeById, insertAt, moveById, removeById } from './list-edits';
import { normalizeRichText } from './normalize-rich-text';
import type { Placement } from './placement';
import { equalRichText, joinRichText, plainText, sliceRichText, type RichText } from './rich-text';
import { addSection, changeSection } from './section-edits';

function changeRows(
  jobDescription: JobDescription,
  sectionId: string,
  change: (rows: readonly Row[]) => readonly Row[],
): JobDescription {
  return changeSection(jobDescription, sectionId, (section) => {
    const rows = change(section.rows);
    return rows === section.rows ? section : { ...section, rows };
  });
}

function changeRow(jobDescription: JobDescription, id: string, change: (row: Row) => Row): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  return changeRows(jobDescription, place.section.id, (rows) => changeById(rows, id, change));
}

/** A verbatim row is Markdown already and has no marks. */
function contentFor(kind: RowKind, content: RichText): RichText {
  return normalizeRichText(kind === 'verbatim' ? plainText(content.text) : content);
}

/** Returns the job description with a row put in at this place. */
export function addRow(
  jobDescription: JobDescription,
  { sectionId, index }: Placement,
  row: Row,
): JobDescription {
  return changeRows(jobDescription, sectionId, (rows) =>
    insertAt(rows, index, { ...row, content: contentFor(row.kind, row.content) }),
  );
}

/** Returns the job description with these rows at the end of a section, which comes last where it is not there yet. */
export function appendRows(
  jobDescription: JobDescription,
  home: Section,
  rows: readonly Row[],
): JobDescription {
  const { sections } = jobDescription;
  const isThere = sections.some(({ id }) => id === home.id);
  const start = isThere ? jobDescription : addSection(jobDescription, sections.length, home);
  return rows.reduce(
    (changed, row, index) => addRow(changed, { sectionId: home.id, index: home.rows.length + index }, row),
    start,
  );
}

/** Returns the job description with these rows in the place of one. */
export function replaceRow(jobDescription: JobDescription, id: string, rows: readonly Row[]): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  const instead = rows.map((row) => ({ ...row, content: contentFor(row.kind, row.content) }));
  return changeRows(jobDescription, place.section.id, (before) =>
    before.flatMap((row) => (row.id === id ? instead : [row])),
  );
}

/** Returns the job description without this row. */
export function removeRow(jobDescription: JobDescription, id: string): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  return changeRows(jobDescription, place.section.id, (rows) => removeById(rows, id));
}

/** Returns the job description with this row at another place, the index counted without the row. */
export function moveRow(
  jobDescription: JobDescription,
  id: string,
  { sectionId, index }: Placement,
): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  if (place.section.id === sectionId) {
    return changeRows(jobDescription, sectionId, (rows) => moveById(rows, id, index));
  }
  if (!jobDescription.sections.some((section) => section.id === sectionId)) return jobDescription;
  return addRow(removeRow(jobDescription, id), { sectionId, index }, place.row);
}

/** Returns the job description with this row's text changed. */
export function setRowContent(jobDescription: JobDescription, id: string, content: RichText): JobDescription {
  return changeRow(jobDescription, id, (row) => {
    const normal = contentFor(row.kind, content);
    return equalRichText(row.content, normal) ? row : { ...row, content: normal };
  });
}

/** Returns the job description with this row a step deeper (1) or less deep (-1), as far as it can go. */
export function indentRow(jobDescription: JobDescription, id: string, step: 1 | -1): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  const now = effectiveIndents(place.section.rows)[place.index] ?? 0;
  const wanted = Math.max(0, Math.min(2, now + step)) as Indent;
  const rows = place.section.rows.with(place.index, { ...place.row, indent: wanted });
  const reached = effectiveIndents(rows)[place.index] ?? 0;
  return reached === now
    ? jobDescription
    : changeRow(jobDescription, id, (row) => ({ ...row, indent: reached }));
}

/** Returns the job description with this row of another kind; a verbatim row has no marks. */
export function setRowKind(jobDescription: JobDescription, id: string, kind: RowKind): JobDescription {
  return changeRow(jobDescription, id, (row) => {
    return row.kind === kind ? row : { ...row, kind, content: contentFor(kind, row.content) };
  });
}

/** Returns the job description with this row in the posting or kept aside. */
export function setRowIncluded(
  jobDescription: JobDescription,
  id: string,
  included: boolean,
): JobDescription {
  return changeRow(jobDescription, id, (row) => (row.included === included ? row : { ...row, included }));
}

/** Returns the job description with this row cut in two at a text offset; the second part has the new id. */
export function splitRow(
  jobDescription: JobDescription,
  id: string,
  offset: number,
  newId: string,
): JobDescription {
  const place = findRow(jobDescription, id);
  if (place === undefined) return jobDescription;
  const { row, section, index } = place;
  const first: Row = { ...row, content: normalizeRichText(sliceRichText(row.content, 0, offset)) };
  const second: Row = {
    ...withoutStart(row),
    id: newId,
    content: normalizeRichText(sliceRichText(row.content, offset)),
  };
  return changeRows(jobDescription, section.id, (rows) => rows.toSpliced(index, 1, first, second));
}

function withoutStart({ start: _start, ...row }: Row): Row {
  return row;
}

/** Returns the job description with this row's text at the end of the row before it, in the same section. */
export function joinRowToPrevious(jobDescription: JobDescription, id: string): JobDescription {
  const place = findRow(jobDescription, id);
  const previous = place?.section.rows[place.index - 1];
  if (place === undefined || previous === undefined) return jobDescription;
  const content = contentFor(previous.kind, joinRichText(previous.content, place.row.content));
  return changeRows(jobDescription, place.section.id, (rows) =>
    rows.toSpliced(place.index - 1, 2, { ...previous, content }),
  );
}
