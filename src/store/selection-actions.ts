import { countOf } from '../document/count-of';
import { findRow } from '../document/find-row';
import type { JobDescription, Row } from '../document/job-description';
import type { PastedRow } from '../document/pasted-row';
import { placementOf, stepPlacement, type Placement } from '../document/placement';
import { replaceRow } from '../document/row-edits';
import { indentRows, moveRows, removeRows, setRowsIncluded } from '../document/rows-edits';
import { sectionName } from '../document/section-name';
import { createId } from './create-id';
import type { Editor } from './editor';
import type { Place } from './history';
import { selectedIds } from './row-selection';

/** Returns how many items, in words. */
export function itemCount(count: number): string {
  return countOf(count, 'item');
}

/** Returns what the user can do with several rows at once; each change is one step of the history. */
export function selectionActions(editor: Editor) {
  const ids = () => selectedIds(editor.getState().jobDescription, editor.getState().selection);
  const section = () =>
    editor.getState().jobDescription.sections.find(({ id }) => id === editor.getState().selection?.sectionId);

  const edit = (
    change: (now: JobDescription) => JobDescription,
    announce: string,
    after?: Place,
    removes = false,
  ) => {
    const { selection } = editor.getState();
    const place: Place | undefined = selection && { field: selection.head, start: 0, end: 0 };
    editor.edit(change, { before: place, after: after ?? place, moveFocus: true, announce, removes });
  };

  const moveTo = (placement: Placement, announce: string) => {
    const moved = ids();
    const { selection } = editor.getState();
    edit((now) => moveRows(now, moved, placement), announce);
    if (selection !== undefined) editor.select({ ...selection, sectionId: placement.sectionId });
  };

  /** Selects from one row to another of the same section. Tells whether they are. */
  const range = (anchor: string, head: string): boolean => {
    const { jobDescription } = editor.getState();
    const from = findRow(jobDescription, anchor);
    const to = findRow(jobDescription, head);
    if (from === undefined || from.section.id !== to?.section.id) return false;
    editor.select({ sectionId: from.section.id, anchor, head });
    editor.announce(`${itemCount(ids().length)} selected`);
    return true;
  };

  return {
    ids,

    range,

    /** Moves the end of the selection one row up or down in its section; begins one at a row where there is none. */
    extend(rowId: string, step: 1 | -1): boolean {
      const { selection, jobDescription } = editor.getState();
      const place = findRow(jobDescription, selection?.head ?? rowId);
      const head = place?.section.rows[place.index + step];
      return head !== undefined && range(selection?.anchor ?? rowId, head.id);
    },

    clear: () => editor.select(undefined),

    /** Moves the rows past the one above or below them, or into the next section at the end of their own. */
    step(step: 1 | -1) {
      const moved = ids();
      const { jobDescription, onlyPosting } = editor.getState();
      const from = moved[0] === undefined ? undefined : placementOf(jobDescription, moved[0]);
      if (from === undefined) return;
      const to = stepPlacement(jobDescription, moved, from, step, onlyPosting);
      const home = jobDescription.sections.find(({ id }) => id === to?.sectionId);
      if (to === undefined || home === undefined) {
        editor.announce(step === -1 ? 'Already at the top' : 'Already at the bottom');
        return;
      }
      const where =
        to.sectionId === from.sectionId ? (step === -1 ? 'up' : 'down') : `to ${sectionName(home)}`;
      moveTo(to, `${itemCount(moved.length)} moved ${where}`);
    },

    /** Moves the rows to where one of them was dropped, the index counted without that one. */
    drop(rowId: string, { sectionId, index }: Placement) {
      const moved = ids();
      const target = editor.getState().jobDescription.sections.find(({ id }) => id === sectionId);
      const before = target?.rows.filter(({ id }) => id !== rowId).slice(0, index) ?? [];
      const others = before.filter(({ id }) => moved.includes(id)).length;
      const name = target === undefined ? '' : sectionName(target);
      moveTo({ sectionId, index: index - others }, `${itemCount(moved.length)} moved to ${name}`);
    },

    /** Puts other rows in the place of these, as one step. */
    replace(rows: readonly PastedRow[]) {
      const chosen = ids();
      const first =
        chosen[0] === undefined ? undefined : findRow(editor.getState().jobDescription, chosen[0]);
      if (first === undefined || rows.length === 0) return;
      const like = first.row.kind === 'verbatim' ? 'bullet' : first.row.kind;
      const made = rows.map(({ kind = like, ...row }): Row => ({ ...row, kind, id: createId() }));
      const last = made.at(-1) as Row;
      const end = last.content.text.length;
      edit(
        (now) => replaceRow(removeRows(now, chosen.slice(1)), first.row.id, made),
        `${itemCount(chosen.length)} replaced by ${made.length}`,
        { field: last.id, start: end, end },
      );
      editor.select(undefined);
    },

    indent(step: 1 | -1) {
      const chosen = ids();
      edit((now) => indentRows(now, chosen, step), step === 1 ? 'Indented' : 'Outdented');
    },

    setIncluded(included: boolean) {
      const chosen = ids();
      const where = included ? 'in the posting' : 'kept aside, not in the posting';
      edit((now) => setRowsIncluded(now, chosen, included), `${itemCount(chosen.length)} ${where}`);
    },

    remove() {
      const chosen = ids();
      const home = section();
      if (home === undefined || chosen.length === 0) return;
      const first = home.rows.findIndex(({ id }) => id === chosen[0]);
      const next = home.rows[first + chosen.length] ?? home.rows[first - 1];
      const after: Place = next
        ? { field: next.id, start: next.content.text.length, end: next.content.text.length }
        : { field: home.id, control: 'add' };
      edit((now) => removeRows(now, chosen), `${itemCount(chosen.length)} removed`, after, true);
      editor.select(undefined);
    },
  };
}

export type SelectionActions = ReturnType<typeof selectionActions>;
