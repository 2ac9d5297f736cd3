import type { JobDescription } from '../document/job-description';
import { neighbourIndex } from '../document/neighbour-index';
import type { Editor } from './editor';
import type { Place } from './history';

/** Parts of a job description that stand in one list: its details, or its sections. */
interface PartList<Part> {
  readonly noun: 'detail' | 'section';
  readonly partsOf: (jobDescription: JobDescription) => readonly Part[];
  readonly nameOf: (part: Part) => string;
  readonly move: (jobDescription: JobDescription, id: string, index: number) => JobDescription;
}

/** Returns what moves such parts of an editor among themselves; each move is one step of its history. */
export function partMoves<Part extends { readonly id: string; readonly included: boolean }>(
  editor: Editor,
  { noun, partsOf, nameOf, move }: PartList<Part>,
) {
  const parts = () => partsOf(editor.getState().jobDescription);

  const moveTo = (id: string, index: number, after: Place = { field: id, control: 'move' }) => {
    const part = parts().find((each) => each.id === id);
    if (part === undefined) return;
    editor.edit((now) => move(now, id, index), {
      before: after,
      after,
      moveFocus: true,
      announce: `${nameOf(part)} is now ${noun} ${index + 1} of ${parts().length}`,
    });
  };

  const stepIndex = (id: string, step: 1 | -1) => {
    const index = parts().findIndex((part) => part.id === id);
    return neighbourIndex(parts(), index, step, editor.getState().onlyPosting);
  };

  return {
    moveTo,

    canStep: (id: string, step: 1 | -1) => stepIndex(id, step) !== undefined,

    step(id: string, step: 1 | -1, after?: Place) {
      const to = stepIndex(id, step);
      if (to !== undefined) moveTo(id, to, after);
      else editor.announce(`Already the ${step === -1 ? 'first' : 'last'} ${noun}`);
    },
  };
}
