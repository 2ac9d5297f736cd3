import type { Draft } from '../drafts/draft';
import type { DraftShadow } from '../drafts/draft-shadow';
import type { DraftStorage } from '../drafts/draft-storage';
import { createId } from './create-id';
import type { Editor } from './editor';

/** How long after a change its save comes, in milliseconds, also while the user goes on typing. */
export const saveDelay = 300;

/** How long after a failed save it is tried again, in milliseconds. */
export const retryDelay = 5000;

export interface Autosave {
  /** Saves at once what is not saved yet. */
  flush(this: void): void;
  /** Takes over what another tab has saved of this draft, unless something here is not saved yet. */
  follow(this: void, draft: Draft): void;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

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
  let hasToldOfOther = false;

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
    } else if (result.status === 'conflict') {
      keepAsCopy();
    } else {
      editor.setSaving(result);
      schedule(retryDelay);
    }
  }

  /** Tells whether the open draft is in the storage just as it is here. */
  function isStored(): boolean {
    const { draft } = editor.getState();
    const result = storage.read(draft.id);
    return result.status === 'read' && result.draft.revision === draft.revision;
  }

  function markSaved(): void {
    const { draft, jobDescription } = editor.getState();
    saved = { id: draft.id, jobDescription };
    storage.setLastId(draft.id);
    editor.setSaving({ status: 'saved', at: new Date(draft.changedAt) });
  }

  /** Both tabs have changed the draft: what is here goes on as a draft of its own. */
  function keepAsCopy(): void {
    const title = editor.getState().jobDescription.title.trim() || 'Job description';
    editor.fork(createId(), `${title}, changed in a second tab at ${clock.format(now())}`);
    editor.notify({
      text: 'This draft was changed in another tab too. Both are kept: what you see here is now a draft of its own.',
    });
    flush();
  }

  /** The draft as it will be saved next. */
  function nextRevision(): Draft {
    const { draft, jobDescription } = editor.getState();
    return { ...draft, revision: draft.revision + 1, changedAt: now().toISOString(), jobDescription };
  }

  editor.subscribe((state, previous) => {
    if (state.jobDescription === previous.jobDescription && state.draft.id === previous.draft.id) return;
    if (saved.id === state.draft.id && saved.jobDescription === state.jobDescription) return;
    shadow?.write(nextRevision());
    if (state.saving.status === 'saved') editor.setSaving({ status: 'saving' });
    schedule(saveDelay);
  });
  if (isStored()) {
    markSaved();
  } else {
    shadow?.write(nextRevision());
    flush();
  }
  return {
    flush,
    follow(draft) {
      const { draft: open, jobDescription } = editor.getState();
      const isClean = saved.id === open.id && saved.jobDescription === jobDescription;
      if (draft.id !== open.id || draft.revision <= open.revision || !isClean) return;
      // Before it opens, so that opening it is not taken for a change.
      saved = { id: draft.id, jobDescription: draft.jobDescription };
      editor.open(draft);
      markSaved();
      if (!hasToldOfOther) {
        editor.notify({ text: 'This draft is open in another tab. What is changed there appears here.' });
      }
      hasToldOfOther = true;
    },
  };
}
