import type { Draft } from '../drafts/draft';
import type { DraftShadow } from '../drafts/draft-shadow';
import type { SaveFailure } from '../drafts/careful-storage';
import type { DraftStorage } from '../drafts/draft-storage';
import { createId } from './create-id';
import type { Editor } from './editor';
import type { EditorState, Saving } from './editor-state';

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

/** What of the editor is saved; while all of it is the same, nothing is to be done. */
const keptParts = ['id', 'jobDescription', 'name', 'locked', 'keptFindings'] as const;

type Kept = Pick<Draft, (typeof keptParts)[number]>;

const keptOf = ({ draft, jobDescription }: Pick<EditorState, 'draft' | 'jobDescription'>): Kept => ({
  ...draft,
  jobDescription,
});

const isSame = (left: Kept | undefined, right: Kept) =>
  left !== undefined && keptParts.every((part) => left[part] === right[part]);

/**
 * Saves the editor's draft from now on: soon after each change, and once at the start. The shadow takes each change
 * at once. What is only looked at is not saved.
 */
export function startAutosave(
  editor: Editor,
  storage: DraftStorage,
  now: () => Date,
  shadow?: DraftShadow,
): Autosave {
  let saved: Kept | undefined;
  let inShadow: (Kept & { readonly at: string }) | undefined;
  let failure: SaveFailure | undefined;
  let shadowFails = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRetry = false;

  const schedule = (delay: number) => {
    // A change need not wait for the next try after a failure; but one that waits already is not put off by another.
    if (isRetry) clearTimeout(timer);
    if (timer === undefined || isRetry) timer = setTimeout(flush, delay);
    isRetry = delay === retryDelay;
  };

  /** How the saving stands now. */
  function standing(state: EditorState): Saving {
    if (state.visit !== undefined) return { status: 'not-kept' };
    const at = new Date(state.draft.changedAt);
    if (isSame(saved, keptOf(state)))
      return { status: 'saved', at, ...(shadowFails ? { missing: 'shadow' } : {}) };
    if (failure === undefined) return { status: 'saving' };
    const isInShadow = isSame(inShadow, keptOf(state));
    return failure === 'forbidden' && inShadow !== undefined && isInShadow
      ? { status: 'saved', at: new Date(inShadow.at), missing: 'storage' }
      : { status: 'failed', reason: failure, isInShadow };
  }

  function tell(): void {
    const next = standing(editor.getState());
    // The same again would draw the status again.
    if (JSON.stringify(next) !== JSON.stringify(editor.getState().saving)) editor.setSaving(next);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    isRetry = false;
    const state = editor.getState();
    if (state.visit !== undefined || isSame(saved, keptOf(state))) return;
    const next = nextRevision();
    const result = storage.save(next);
    failure = result.status === 'failed' ? result.reason : undefined;
    if (result.status === 'saved') {
      saved = keptOf(state);
      storage.setLastId(next.id);
      editor.setRevision(next.revision, next.changedAt);
    } else if (result.status === 'conflict') {
      keepAsCopy();
    } else {
      if (!isSame(inShadow, keptOf(state))) shadow?.write(next);
      schedule(retryDelay);
    }
    tell();
  }

  /** Tells whether the open draft is in the storage just as it is here. */
  function isStored(): boolean {
    const { draft } = editor.getState();
    const result = storage.read(draft.id);
    return result.status === 'read' && result.draft.revision === draft.revision;
  }

  function markSaved(): void {
    saved = keptOf(editor.getState());
    failure = undefined;
    storage.setLastId(saved.id);
    tell();
  }

  /** Both tabs have changed the draft: what is here goes on as a draft of its own. */
  function keepAsCopy(): void {
    const title = editor.getState().jobDescription.title.trim() || 'Job description';
    const time = now().toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
    editor.fork(createId(), `${title}, changed in a second tab at ${time}`);
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

  /** A draft that has just been opened: one that stands in the storage as it is needs no save. */
  function begin(): void {
    if (editor.getState().visit !== undefined) tell();
    else if (isStored()) markSaved();
    else {
      shadow?.write(nextRevision());
      flush();
    }
  }

  shadow?.onWrite((draft, isKept) => {
    shadowFails = !isKept;
    if (isKept)
      inShadow = { ...keptOf({ draft, jobDescription: draft.jobDescription }), at: draft.changedAt };
    tell();
  });
  editor.subscribe((state, previous) => {
    if (state.draft.id !== previous.draft.id || state.visit !== previous.visit) {
      begin();
    } else if (!isSame(keptOf(previous), keptOf(state)) && !isSame(saved, keptOf(state))) {
      shadow?.write(nextRevision());
      schedule(saveDelay);
      tell();
    }
  });
  begin();
  return {
    flush,
    follow(draft) {
      const state = editor.getState();
      if (draft.id !== state.draft.id || draft.revision <= state.draft.revision) return;
      if (!isSame(saved, keptOf(state))) return;
      if (draft.deletedAt !== undefined) {
        editor.setRevision(draft.revision, draft.changedAt);
        editor.notify({
          text: 'This draft was deleted in another tab. It is still here: a change brings it back.',
        });
        return;
      }
      // Before it opens, so that opening it is not taken for a change.
      saved = keptOf({ draft, jobDescription: draft.jobDescription });
      editor.open(draft);
      markSaved();
    },
  };
}
