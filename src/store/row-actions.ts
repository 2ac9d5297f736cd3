import { countOf } from '../document/count-of';
import { describePlacement } from '../document/describe-placement';
import { effectiveIndents } from '../document/effective-indents';
import { excerpt } from '../document/excerpt';
import { findRow, type RowPlace } from '../document/find-row';
import { findSection } from '../document/find-section';
import { isListKind, type RowKind } from '../document/job-description';
import { pasteOverRow } from '../document/paste-over-row';
import type { PastedRow } from '../document/pasted-row';
import { placementOf, stepPlacement, type Placement } from '../document/placement';
import { emptyRichText, joinRichText, sliceRichText, type RichText } from '../document/rich-text';
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
} from '../document/row-edits';
import { rowLike } from '../document/row-like';
import { sectionName } from '../document/section-name';
import { splitSection } from '../document/split-section';
import { createId } from './create-id';
import { textBurst } from './edit-options';
import type { Editor } from './editor';
import type { Place } from './history';

const nameOf = ({ row }: RowPlace) => excerpt(row.content.text) || 'Empty item';

const isIndented = ({ section, index }: RowPlace) => (effectiveIndents(section.rows)[index] ?? 0) > 0;

const startOf = (field: string): Place => ({ field, start: 0, end: 0 });

/** Returns what the user can do with the rows of an editor; each is one step of its history. */
export function rowActions(editor: Editor) {
  const find = (rowId: string) => findRow(editor.getState().jobDescription, rowId);

  const moveTo = (rowId: string, placement: Placement, after: Place) => {
    const { jobDescription } = editor.getState();
    const announce = `Moved to ${describePlacement(jobDescription, rowId, placement)}`;
    editor.edit((now) => moveRow(now, rowId, placement), { before: after, after, moveFocus: true, announce });
  };

  const remove = (rowId: string, after: Place) => {
    const place = find(rowId);
    if (place === undefined) return;
    editor.edit((now) => removeRow(now, rowId), {
      before: { field: rowId, start: place.row.content.text.length, end: place.row.content.text.length },
      after,
      moveFocus: true,
      announce: `Removed: ${nameOf(place)}`,
      removes: place.row.content.text.trim() !== '',
    });
  };

  const outdent = (rowId: string) =>
    editor.edit((now) => indentRow(now, rowId, -1), { after: startOf(rowId) });

  /** Adds an empty row at the end of a section, of the kind of the row before it. */
  const append = (sectionId: string, before: Place = { field: sectionId, control: 'add' }) => {
    const section = findSection(editor.getState().jobDescription, sectionId);
    if (section === undefined) return;
    const row = rowLike(section.rows.at(-1), createId(), emptyRichText);
    editor.edit((now) => addRow(now, { sectionId, index: section.rows.length }, row), {
      before,
      after: startOf(row.id),
      moveFocus: true,
      announce: `Item ${section.rows.length + 1} added to ${sectionName(section)}`,
    });
  };

  return {
    append,

    /** Goes from a section's heading to its first row, which is added where there is none. */
    enter(sectionId: string, from: Place) {
      const section = findSection(editor.getState().jobDescription, sectionId);
      const first = section?.rows[0];
      if (first === undefined) append(sectionId, from);
      else editor.requestFocus(startOf(first.id));
    },

    setContent(rowId: string, content: RichText, after: Place, isStep = false) {
      editor.edit((now) => setRowContent(now, rowId, content), { ...textBurst(rowId, isStep), after });
    },

    /** Removes a row and goes to the removal of the next one, so that several go in a row. */
    remove(rowId: string) {
      const place = find(rowId);
      if (place === undefined) return;
      const { rows, id } = place.section;
      const neighbour = rows[place.index + 1] ?? rows[place.index - 1];
      remove(rowId, neighbour ? { field: neighbour.id, control: 'remove' } : { field: id, control: 'add' });
    },

    /**
     * Backspace at a row's start: an empty row goes, an indented one comes out, any other joins the one before. The
     * first of a section never joins the heading, which a key held down would eat: at most it becomes a paragraph.
     */
    deleteBackward(rowId: string) {
      const place = find(rowId);
      if (place === undefined) return;
      const { section, index, row } = place;
      const previous = section.rows[index - 1];
      const end = previous?.content.text.length ?? section.heading.text.length;
      const seam: Place = { field: previous?.id ?? section.id, start: end, end };
      if (row.content.text === '') {
        remove(rowId, seam);
      } else if (isIndented(place)) {
        outdent(rowId);
      } else if (previous !== undefined) {
        editor.edit((now) => joinRowToPrevious(now, rowId), { after: seam, moveFocus: true });
      } else if (isListKind(row.kind)) {
        editor.edit((now) => setRowKind(now, rowId, 'paragraph'), {
          after: startOf(rowId),
          announce: 'Now a paragraph',
        });
      }
    },

    /** Delete at a row's end: the next row of the section joins it, and the caret stays. */
    deleteForward(rowId: string) {
      const place = find(rowId);
      const next = place?.section.rows[place.index + 1];
      if (place === undefined || next === undefined) return;
      const end = place.row.content.text.length;
      editor.edit((now) => joinRowToPrevious(now, next.id), { after: { field: rowId, start: end, end } });
    },

    /** Enter: what is selected goes, and what is behind it becomes the next row. */
    split(rowId: string, { start, end }: { readonly start: number; readonly end: number }) {
      const place = find(rowId);
      if (place === undefined) return;
      const { row, section, index } = place;
      if (row.content.text === '' && isIndented(place)) return outdent(rowId);
      const newId = createId();
      const rest = joinRichText(sliceRichText(row.content, 0, start), sliceRichText(row.content, end));
      editor.edit((now) => splitRow(setRowContent(now, rowId, rest), rowId, start, newId), {
        after: startOf(newId),
        moveFocus: true,
        announce: `Item ${index + 2} added to ${sectionName(section)}`,
      });
    },

    /** Puts the first of the rows in at the selection and each further one below it. */
    insertRows(
      rowId: string,
      pasted: readonly PastedRow[],
      selection: { readonly start: number; readonly end: number },
    ) {
      const place = find(rowId);
      const [first, ...others] = pasted;
      if (place === undefined || first === undefined) return;
      const rows = pasteOverRow(place.row, [first, ...others], selection, createId);
      const caret = others.at(-1)?.content.text.length ?? selection.start + first.content.text.length;
      editor.edit((now) => replaceRow(now, rowId, rows), {
        after: { field: rows.at(-1)?.id ?? rowId, start: caret, end: caret },
        moveFocus: true,
        announce: `${countOf(pasted.length, 'item')} pasted`,
      });
    },

    /** Moves a row one place up (-1) or down (1), past its section's end into the next one. */
    step(rowId: string, step: 1 | -1, after: Place = { field: rowId, control: 'move' }) {
      const { jobDescription, onlyPosting } = editor.getState();
      const from = placementOf(jobDescription, rowId);
      const to = from && stepPlacement(jobDescription, [rowId], from, step, onlyPosting);
      if (to === undefined) editor.announce(step === -1 ? 'Already at the top' : 'Already at the bottom');
      else moveTo(rowId, to, after);
    },

    moveTo(rowId: string, placement: Placement) {
      moveTo(rowId, placement, { field: rowId, control: 'move' });
    },

    indent(rowId: string, step: 1 | -1) {
      const place = find(rowId);
      if (place === undefined || !isListKind(place.row.kind)) return;
      editor.edit((now) => indentRow(now, rowId, step), { announce: step === 1 ? 'Indented' : 'Outdented' });
    },

    setKind(rowId: string, kind: RowKind) {
      editor.edit((now) => setRowKind(now, rowId, kind), {
        after: { field: rowId, control: 'move' },
        moveFocus: true,
      });
    },

    /** Makes another kind of a row whose text only asked for that, and goes on in it. */
    begin(rowId: string, kind: RowKind) {
      editor.edit((now) => setRowKind(setRowContent(now, rowId, emptyRichText), rowId, kind), {
        after: startOf(rowId),
        moveFocus: true,
      });
    },

    /** Makes the heading of a new section of a row, with this text; the rows behind it go with it. */
    makeHeading(rowId: string, content: RichText) {
      const newId = createId();
      editor.edit((now) => splitSection(setRowContent(now, rowId, content), rowId, newId), {
        before: { field: rowId, control: 'move' },
        after: { field: newId, start: content.text.length, end: content.text.length },
        moveFocus: true,
        announce: 'Now a section',
      });
    },

    setIncluded(rowId: string, included: boolean) {
      editor.edit((now) => setRowIncluded(now, rowId, included), {
        before: { field: rowId, control: 'include' },
        after: { field: rowId, control: 'include' },
        announce: included ? 'In the posting' : 'Kept aside, not in the posting',
      });
    },
  };
}

export type RowActions = ReturnType<typeof rowActions>;
