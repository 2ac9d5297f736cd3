import {
  addDetail,
  moveDetail,
  removeDetail,
  setDetailIncluded,
  setDetailLabel,
  setDetailValue,
} from '../document/detail-edits';
import type { Detail } from '../document/job-description';
import { neighbourIndex } from '../document/neighbour-index';
import { emptyRichText, type RichText } from '../document/rich-text';
import { createId } from './create-id';
import { textBurst } from './edit-options';
import type { Editor } from './editor';
import type { Place } from './history';

/** Returns the name of the field in which a detail's label is edited. */
export function labelField(detailId: string): string {
  return `${detailId}:label`;
}

/** Returns what the user can do with the details of an editor; each is one step of its history. */
export function detailActions(editor: Editor) {
  const details = () => editor.getState().jobDescription.details;
  const find = (id: string) => details().find((detail) => detail.id === id);
  const handle = (id: string): Place => ({ field: id, control: 'move' });
  const nameOf = (detail: Detail) => detail.label.trim() || 'Detail';

  const moveTo = (id: string, index: number, after = handle(id)) => {
    const detail = find(id);
    if (detail === undefined) return;
    editor.edit((now) => moveDetail(now, id, index), {
      before: after,
      after,
      moveFocus: true,
      announce: `${nameOf(detail)} is now detail ${index + 1} of ${details().length}`,
    });
  };

  const stepIndex = (id: string, step: 1 | -1) => {
    const index = details().findIndex((part) => part.id === id);
    return neighbourIndex(details(), index, step, editor.getState().onlyPosting);
  };

  return {
    moveTo,

    canStep: (id: string, step: 1 | -1) => stepIndex(id, step) !== undefined,

    step(id: string, step: 1 | -1, after?: Place) {
      const to = stepIndex(id, step);
      if (to !== undefined) moveTo(id, to, after);
      else editor.announce(step === -1 ? 'Already the first detail' : 'Already the last detail');
    },

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
