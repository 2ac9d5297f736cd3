import { sayTheSame } from '../document/words-of';
import type { DraftVersions, Occasion, Version } from '../drafts/draft-versions';
import type { Editor, EditorState } from './editor';

export type { Version };

/** How long after a version the next one is kept by itself, in milliseconds. */
export const versionInterval = 10 * 60 * 1000;

/** A draft is at rest once nothing has changed for this long, in milliseconds: its words are whole then. */
export const versionRest = 5000;

/** What the user can do with the versions of the open draft. */
export interface VersionActions {
  /** Returns the versions of the open draft, newest first. Rejects where the browser keeps none. */
  list(this: void): Promise<Version[]>;
  /** Keeps what is open under a name. */
  keepAs(this: void, name: string): Promise<void>;
  /** Keeps what has just left the page, so that it can be told later what was sent. */
  noteLeft(this: void, occasion: Extract<Occasion, 'copied' | 'exported'>): void;
  rename(this: void, at: string, name: string): Promise<void>;
  /** Goes back to a version in one step of the history; what is open is kept as a version before. */
  restore(this: void, version: Version): Promise<void>;
}

/**
 * Keeps versions of the open draft from now on: what it was before its first change, and what it was at rest before
 * a change once the last version is old enough.
 */
export function startVersions(editor: Editor, versions: DraftVersions, now: () => Date): VersionActions {
  let lastKept = 0;
  let lastChange = 0;

  /** Keeps a state, unless the newest version says the same and no name is asked for. */
  async function keep(
    { draft, jobDescription }: Pick<EditorState, 'draft' | 'jobDescription'>,
    at: string,
    occasion: Occasion,
    name?: string,
  ): Promise<void> {
    const newest = await versions.newest(draft.id);
    const isKept = newest !== undefined && sayTheSame(newest.draft.jobDescription, jobDescription);
    if (isKept && name !== undefined) return versions.rename(draft.id, newest.at, name);
    if (isKept) return undefined;
    const isInOrder = newest === undefined || newest.at < at;
    return versions.keep({
      at: isInOrder ? at : now().toISOString(),
      occasion,
      ...(name === undefined ? {} : { name }),
      draft: { ...draft, jobDescription },
    });
  }

  const keepOpen = async (occasion: Occasion, name?: string) => {
    // What is only looked at is not kept on this device, and nothing of it is.
    if (editor.getState().visit === undefined)
      await keep(editor.getState(), now().toISOString(), occasion, name);
  };
  // Where the browser keeps none the draft itself is safe, and the list of versions says so.
  const forgive = () => {};
  const openId = () => editor.getState().draft.id;

  editor.subscribe((state, previous) => {
    if (state.draft.id !== previous.draft.id) {
      lastKept = 0;
      lastChange = 0;
      return;
    }
    if (state.jobDescription === previous.jobDescription || state.visit !== undefined) return;
    const time = now().getTime();
    const isDue = time - lastKept >= versionInterval && time - lastChange >= versionRest;
    lastChange = time;
    if (!isDue) return;
    lastKept = time;
    keep(previous, previous.draft.changedAt, 'pause').catch(forgive);
  });

  return {
    list: () => versions.list(openId()),
    keepAs: (name) => keepOpen('named', name),
    noteLeft: (occasion) => void keepOpen(occasion).catch(forgive),
    rename: (at, name) => versions.rename(openId(), at, name),
    async restore({ draft }) {
      await keepOpen('restored').catch(forgive);
      editor.edit(() => draft.jobDescription, { announce: 'Version restored' });
    },
  };
}
