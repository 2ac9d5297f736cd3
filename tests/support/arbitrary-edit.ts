import * as fc from 'fast-check';
import {
  addDetail,
  moveDetail,
  removeDetail,
  setDetailIncluded,
  setDetailLabel,
  setDetailValue,
} from '../../src/document/detail-edits';
import {
  rowKinds,
  sectionLevels,
  type JobDescription,
  type Row,
  type RowKind,
  type SectionLevel,
} from '../../src/document/job-description';
import { cleanLine, normalizeRichText } from '../../src/document/normalize-rich-text';
import type { RichText } from '../../src/document/rich-text';
import {
  addRow,
  indentRow,
  joinRowToPrevious,
  moveRow,
  removeRow,
  replaceRow,
  setRowContent,
  setRowIncluded,
  setRowKind,
  splitRow,
} from '../../src/document/row-edits';
import { indentRows, moveRows, removeRows, setRowsIncluded } from '../../src/document/rows-edits';
import {
  addSection,
  moveSection,
  removeSection,
  setSectionHeading,
  setSectionIncluded,
  setSectionLevel,
} from '../../src/document/section-edits';
import { splitSection } from '../../src/document/split-section';
import { setTitle } from '../../src/document/title-edits';
import { singleLine } from '../../src/document/trim-rich-text';
import { arbitraryRow } from './arbitrary-job-description';
import { arbitraryRichText, arbitraryText } from './arbitrary-rich-text';

/** An edit as plain data, so that a failing one is printed; targets are numbers, taken modulo what there is. */
export interface Edit {
  readonly name: string;
  readonly target: number;
  readonly place: number;
  readonly index: number;
  readonly text: string;
  readonly richText: RichText;
  readonly flag: boolean;
  readonly step: 1 | -1;
  readonly kind: RowKind;
  readonly level: SectionLevel;
  readonly row: Row;
}

const pick = <Item>(list: readonly Item[], number: number) => list[number % Math.max(1, list.length)];
const idOf = (list: readonly { readonly id: string }[], number: number) =>
  pick(list, number)?.id ?? 'missing';

const allRows = ({ sections }: JobDescription) => sections.flatMap((section) => section.rows);
const rowOf = (now: JobDescription, { target }: Edit) => pick(allRows(now), target);
const rowIdOf = (now: JobDescription, edit: Edit) => rowOf(now, edit)?.id ?? 'missing';
/** One to four rows that follow each other. */
const rowIdsOf = (now: JobDescription, { target, index }: Edit) => {
  const ids = allRows(now).map(({ id }) => id);
  const first = target % Math.max(1, ids.length);
  return ids.slice(first, first + 1 + (index % 4));
};
const detailIdOf = (now: JobDescription, { target }: Edit) => idOf(now.details, target);
const sectionIdOf = (now: JobDescription, { target }: Edit) => idOf(now.sections, target);
const placementIn = (now: JobDescription, { place, index }: Edit) => ({
  sectionId: idOf(now.sections, place),
  index,
});
const lineOf = ({ richText }: Edit) => normalizeRichText(singleLine(richText));

type Apply = (now: JobDescription, edit: Edit, createId: () => string) => JobDescription;

const apply: Readonly<Record<string, Apply>> = {
  setTitle: (now, { text }) => setTitle(now, text),

  addDetail: (now, edit, createId) =>
    addDetail(now, edit.index, {
      id: createId(),
      label: cleanLine(edit.text),
      value: lineOf(edit),
      included: edit.flag,
    }),
  removeDetail: (now, edit) => removeDetail(now, detailIdOf(now, edit)),
  moveDetail: (now, edit) => moveDetail(now, detailIdOf(now, edit), edit.index),
  setDetailLabel: (now, edit) => setDetailLabel(now, detailIdOf(now, edit), edit.text),
  setDetailValue: (now, edit) => setDetailValue(now, detailIdOf(now, edit), edit.richText),
  setDetailIncluded: (now, edit) => setDetailIncluded(now, detailIdOf(now, edit), edit.flag),

  addSection: (now, edit, createId) =>
    addSection(now, edit.index, {
      id: createId(),
      heading: lineOf(edit),
      level: edit.level,
      included: edit.flag,
      rows: [{ ...edit.row, id: createId() }],
    }),
  removeSection: (now, edit) => removeSection(now, sectionIdOf(now, edit)),
  moveSection: (now, edit) => moveSection(now, sectionIdOf(now, edit), edit.index),
  setSectionHeading: (now, edit) => setSectionHeading(now, sectionIdOf(now, edit), edit.richText),
  setSectionLevel: (now, edit) => setSectionLevel(now, sectionIdOf(now, edit), edit.level),
  setSectionIncluded: (now, edit) => setSectionIncluded(now, sectionIdOf(now, edit), edit.flag),

  splitSection: (now, edit, createId) => splitSection(now, rowIdOf(now, edit), createId()),

  addRow: (now, edit, createId) => addRow(now, placementIn(now, edit), { ...edit.row, id: createId() }),
  removeRow: (now, edit) => removeRow(now, rowIdOf(now, edit)),
  moveRow: (now, edit) => moveRow(now, rowIdOf(now, edit), placementIn(now, edit)),
  setRowContent: (now, edit) => setRowContent(now, rowIdOf(now, edit), edit.richText),
  indentRow: (now, edit) => indentRow(now, rowIdOf(now, edit), edit.step),
  setRowKind: (now, edit) => setRowKind(now, rowIdOf(now, edit), edit.kind),
  setRowIncluded: (now, edit) => setRowIncluded(now, rowIdOf(now, edit), edit.flag),
  splitRow: (now, edit, createId) => {
    const row = rowOf(now, edit);
    const offset = edit.place % ((row?.content.text.length ?? 0) + 1);
    return splitRow(now, row?.id ?? 'missing', offset, createId());
  },
  joinRowToPrevious: (now, edit) => joinRowToPrevious(now, rowIdOf(now, edit)),
  replaceRow: (now, edit, createId) =>
    replaceRow(now, rowIdOf(now, edit), [
      { ...edit.row, id: createId() },
      { ...edit.row, id: createId() },
    ]),

  moveRows: (now, edit) => moveRows(now, rowIdsOf(now, edit), placementIn(now, edit)),
  removeRows: (now, edit) => removeRows(now, rowIdsOf(now, edit)),
  indentRows: (now, edit) => indentRows(now, rowIdsOf(now, edit), edit.step),
  setRowsIncluded: (now, edit) => setRowsIncluded(now, rowIdsOf(now, edit), edit.flag),
};

/** The names of all edits. */
export const editNames: readonly string[] = Object.keys(apply);

/** Returns the job description after an edit; what the edit adds gets its ids from `createId`. */
export function applyEdit(
  jobDescription: JobDescription,
  edit: Edit,
  createId: () => string,
): JobDescription {
  return apply[edit.name]?.(jobDescription, edit, createId) ?? jobDescription;
}

/** Any edit that the document layer offers. */
export function arbitraryEdit(): fc.Arbitrary<Edit> {
  return fc.record({
    name: fc.constantFrom(...editNames),
    target: fc.nat({ max: 30 }),
    place: fc.nat({ max: 30 }),
    index: fc.integer({ min: -1, max: 7 }),
    text: arbitraryText,
    richText: arbitraryRichText,
    flag: fc.boolean(),
    step: fc.constantFrom(1 as const, -1 as const),
    kind: fc.constantFrom(...rowKinds),
    level: fc.constantFrom(...sectionLevels),
    row: arbitraryRow(fc.constant('')),
  });
}
