import type { Draft } from '../drafts/draft';
import type { DraftShadow } from '../drafts/draft-shadow';
import type { DraftStorage } from '../drafts/draft-storage';
import type { Editor } from './editor';

/** How long after a change its save comes, in milliseconds, also while the user goes on typing. */
export const saveDelay = 300;

/** How long after a failed save it is tried again, in milliseconds. */
export const retryDelay = 5000;

export interface Autosave {
  /** Saves at once what is not saved yet. */
  flush(this: void): void;
}

/**
 * Saves the editor's draft from now on: soon after each change, and once at the start. The shadow takes each change
 * at once.
 */
export function startAutosave(
  editor: Editor,
  storage: DraftStorage,
  now: () => Date,
  shadow?: DraftShadow,
): Autosave {
  let saved = { id: '', jobDescription: undefined as unknown };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRetry = false;

  const schedule = (delay: number) => {
    // A change need not wait for the next try after a failure; but one that waits already is not put off by another.
    if (isRetry) clearTimeout(timer);
    if (timer === undefined || isRetry) timer = setTimeout(flush, delay);
    isRetry = delay === retryDelay;
  };

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    isRetry = false;
    const { draft, jobDescription, saving } = editor.getState();
    if (saved.id === draft.id && saved.jobDescription === jobDescription && saving.status === 'saved') return;
    const next = nextRevision();
    const result = storage.save(next);
    if (result.status === 'saved') {
      saved = { id: draft.id, jobDescription };
      editor.setRevision(next.revision, next.changedAt);
      editor.setSaving({ status: 'saved', at: new Date(next.changedAt) });
    } else {
      editor.setSaving(result);
      schedule(retryDelay);
    }
  }

  /** The draft as it will be saved next. */
  function nextRevision(): Draft {
    const { draft, jobDescription } = editor.getState();
    return { ...draft, revision: draft.revision + 1, changedAt: now().toISOString(), jobDescription };
  }

  editor.subscribe((state, previous) => {
    if (state.jobDescription === previous.jobDescription && state.draft.id === previous.draft.id) return;
    shadow?.write(nextRevision());
    if (state.saving.status === 'saved') editor.setSaving({ status: 'saving' });
    schedule(saveDelay);
  });
  shadow?.write(nextRevision());
  flush();
  return { flush };
}
