import type { Occasion, Sending, Version } from '../drafts/draft-versions';
import type { Editor } from './editor';
import type { EditorState } from './editor-state';
import type { VersionKeeper } from './version-keeper';

export type { Sending, Version };

/** How long after a version the next one is kept by itself, in milliseconds. */
export const versionInterval = 10 * 60 * 1000;

/** A draft is at rest once nothing has changed for this long, in milliseconds: its words are whole then. */
export const versionRest = 5000;

/** What has left the page, and how. */
export interface Sent extends Omit<Sending, 'at'> {
  /** By default it was copied. */
  readonly occasion?: Extract<Occasion, 'copied' | 'exported'>;
}

type OpenState = Pick<EditorState, 'draft' | 'jobDescription' | 'visit'>;

/** What the user can do with the versions of the open draft. */
export interface VersionActions {
  /** Returns the versions of the open draft, newest first. Rejects where the browser keeps none. */
  list(this: void): Promise<Version[]>;
  /** Keeps what is open under a name. */
  keepAs(this: void, name: string): Promise<void>;
  /** Remembers what has just left the page, and where to; by default what is open now. */
  noteSent(this: void, sent: Sent, state?: OpenState): void;
  /** Returns the versions of the open draft that hold what was sent last to each place. */
  lastSent(this: void): Promise<Version[]>;
  forgetSending(this: void, version: Version, sentAt: string): Promise<void>;
  /** Calls a function whenever the sendings have changed, until the function that it returns is called. */
  onSendings(this: void, listener: () => void): () => void;
  rename(this: void, at: string, name: string): Promise<void>;
  /** Goes back to a version in one step of the history; what is open is kept as a version before. */
  restore(this: void, version: Version): Promise<void>;
}

/**
 * Keeps versions of the open draft from now on: what it was before its first change, and what it was at rest before
 * a change once the last version is old enough. What keeps them loads when it is first needed.
 */
export function startVersions(
  editor: Editor,
  load: () => Promise<VersionKeeper>,
  now: () => Date,
): VersionActions {
  let lastKept = 0;
  let lastChange = 0;

  const listeners = new Set<() => void>();
  /** What is sent twice in a row is one version with two sendings. */
  let lastNoted = Promise.resolve();

  const keep = async (...state: Parameters<VersionKeeper['keep']>) => (await load()).keep(...state);
  const keepOpen = async (occasion: Occasion, name?: string) => {
    // What is only looked at is not kept on this device, and nothing of it is.
    if (editor.getState().visit === undefined)
      await keep(editor.getState(), now().toISOString(), occasion, name === undefined ? {} : { name });
  };
  const tell = () => listeners.forEach((listener) => listener());
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
    list: async () => (await load()).list(openId()),
    keepAs: (name) => keepOpen('named', name),
    noteSent({ place, label, occasion = 'copied' }, state = editor.getState()) {
      const at = now().toISOString();
      if (state.visit !== undefined) return;
      lastNoted = lastNoted
        .then(() => keep(state, at, occasion, { sending: { at, place, label } }))
        .then(tell, forgive);
    },
    lastSent: async () => (await load()).lastSent(openId()),
    forgetSending: async ({ at, draft }, sentAt) => {
      await (await load()).forgetSending(draft.id, at, sentAt);
      tell();
    },
    onSendings(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rename: async (at, name) => (await load()).rename(openId(), at, name),
    async restore({ draft }) {
      await keepOpen('restored').catch(forgive);
      editor.edit(() => draft.jobDescription, { announce: 'Version restored' });
    },
  };
}
