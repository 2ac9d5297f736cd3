import {
  addDetail,
  moveDetail,
  removeDetail,
  setDetailIncluded,
  setDetailLabel,
  setDetailValue,
} from '../document/detail-edits';
import type { Detail } from '../document/job-description';
import { emptyRichText, type RichText } from '../document/rich-text';
import { createId } from './create-id';
import { textBurst } from './edit-options';
import type { Editor } from './editor';
import type { Place } from './history';
import { partMoves } from './part-moves';

/** Returns the name of the field in which a detail's label is edited. */
export function labelField(detailId: string): string {
  return `${detailId}:label`;
}

/** Returns what the user can do with the details of an editor; each is one step of its history. */
export function detailActions(editor: Editor) {
  const details = () => editor.getState().jobDescription.details;
  const find = (id: string) => details().find((detail) => detail.id === id);
  const nameOf = (detail: Detail) => detail.label.trim() || 'Detail';

  return {
    ...partMoves<Detail>(editor, {
      noun: 'detail',
      partsOf: (jobDescription) => jobDescription.details,
      nameOf,
      move: moveDetail,
    }),

    /** Adds a detail at the end; without a label, the label is what is written first. */
    append(label: string) {
      const id = createId();
      const detail: Detail = { id, label, value: emptyRichText, included: true };
      editor.edit((now) => addDetail(now, now.details.length, detail), {
        after: { field: label === '' ? labelField(id) : id, start: 0, end: 0 },
        moveFocus: true,
        announce: `Detail added: ${nameOf(detail)}`,
      });
    },

    setLabel(id: string, label: string, after: Place) {
      editor.edit((now) => setDetailLabel(now, id, label), { ...textBurst(labelField(id)), after });
    },

    setValue(id: string, value: RichText, after: Place, isStep = false) {
      editor.edit((now) => setDetailValue(now, id, value), { ...textBurst(id, isStep), after });
    },

    remove(id: string) {
      const detail = find(id);
      if (detail === undefined) return;
      const index = details().indexOf(detail);
      const neighbour = details()[index + 1] ?? details()[index - 1];
      editor.edit((now) => removeDetail(now, id), {
        before: { field: id, start: detail.value.text.length, end: detail.value.text.length },
        after: neighbour ? { field: neighbour.id, control: 'remove' } : { field: 'details', control: 'add' },
        moveFocus: true,
        announce: `Detail removed: ${nameOf(detail)}`,
        removes: detail.value.text.trim() !== '',
      });
    },

    setIncluded(id: string, included: boolean) {
      editor.edit((now) => setDetailIncluded(now, id, included), {
        before: { field: id, control: 'include' },
        after: { field: id, control: 'include' },
        announce: included ? 'In the posting' : 'Kept aside, not in the posting',
      });
    },
  };
}

export type DetailActions = ReturnType<typeof detailActions>;
