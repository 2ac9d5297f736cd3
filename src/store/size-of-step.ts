import type { Detail, JobDescription, Row, Section } from '../document/job-description';
import type { RichText } from '../document/rich-text';

/** What an object costs with its few fields, a place in a list, a mark, and a letter, in bytes, as engines of today have it. */
const bytes = { object: 120, place: 8, mark: 80, letter: 2 };

const sizeOfText = ({ text, marks }: RichText) =>
  bytes.object + bytes.letter * text.length + bytes.mark * marks.length;

const sizeOfRow = ({ content }: Row) => bytes.object + sizeOfText(content);

const sizeOfDetail = ({ label, value }: Detail) =>
  bytes.object + bytes.letter * label.length + sizeOfText(value);

/** Returns about how many bytes of a job description only it holds, and not the one that an edit made of it. */
export function sizeOfStep(before: JobDescription, after: JobDescription): number {
  const lists = bytes.place * (before.sections.length + before.details.length);
  return bytes.object + lists + sizeOfSections(before, after) + sizeOfDetails(before, after);
}

function sizeOfSections(before: JobDescription, after: JobDescription): number {
  const changed = without(before.sections, after.sections);
  const rowsAfter = without(after.sections, before.sections).flatMap(({ rows }) => rows);
  const own = ({ heading, rows }: Section) => bytes.object + sizeOfText(heading) + bytes.place * rows.length;
  const rows = without(
    changed.flatMap((section) => section.rows),
    rowsAfter,
  );
  return sum(changed.map(own)) + sum(rows.map(sizeOfRow));
}

function sizeOfDetails(before: JobDescription, after: JobDescription): number {
  return sum(without(before.details, after.details).map(sizeOfDetail));
}

/** Returns those of a list that are not in the other. */
function without<Item>(list: readonly Item[], other: readonly Item[]): Item[] {
  const known = new Set(other);
  return list.filter((item) => !known.has(item));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
