import { carefulStorage, failureOf, type SaveFailure } from './careful-storage';
import type { Draft } from './draft';
import { schemaVersion } from './draft';
import { parseDraft } from './parse-draft';
import { writeDraft } from './write-draft';

/** What the keys of drafts begin with; their id follows. */
export const draftPrefix = 'rolewright:draft:';
/** What the keys of texts begin with that were set aside whole; the time and an id follow. */
export const setAsidePrefix = 'rolewright:set-aside:';
const lastDraftKey = 'rolewright:last-draft';
const lastBackupKey = 'rolewright:last-backup';
const lastDestinationKey = 'rolewright:last-destination';

type ReadResult =
  | { readonly status: 'read'; readonly draft: Draft }
  | { readonly status: 'missing' }
  /** A newer version of this page has stored it; `draft` is as much of it as this one understands, if it does. */
  | { readonly status: 'newer'; readonly text: string; readonly draft: Draft | undefined }
  /** The stored text could not be read; it is kept whole as it was, set aside or where it stood. */
  | { readonly status: 'unreadable'; readonly text: string; readonly isSetAside: boolean };

type SaveResult =
  | { readonly status: 'saved' }
  /** Another tab has saved this revision or a later one; nothing was written. */
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

/** A text that was set aside whole, under the key that tells when and of which draft. */
export interface SetAside {
  readonly key: string;
  readonly text: string;
}

/** The drafts on this device. No method throws: a store that fails is an answer. */
export interface DraftStorage {
  /** Returns the ids of all stored drafts, in no order. */
  ids(this: void): string[];
  /** Returns the id of the draft that was open last, if it is known. */
  lastId(this: void): string | undefined;
  setLastId(this: void, id: string): void;
  read(this: void, id: string): ReadResult;
  /** Returns the stored text of a draft as it is. */
  text(this: void, id: string): string | undefined;
  save(this: void, draft: Draft): SaveResult;
  /** Removes a draft or what was set aside, for good. */
  remove(this: void, id: string): void;
  setAsides(this: void): SetAside[];
  removeSetAside(this: void, key: string): void;
  /** Returns when everything was backed up last, as ISO 8601, if ever. */
  lastBackup(this: void): string | undefined;
  setLastBackup(this: void, at: string): void;
  /** Returns the id of the place that a posting was copied for last, if any. */
  lastDestination(this: void): string | undefined;
  setLastDestination(this: void, id: string): void;
}

/** Returns the drafts kept in a web storage; undefined stands for one that the browser forbids. */
export function createDraftStorage(storage: Storage | undefined, now: () => Date): DraftStorage {
  /** What this tab has read or written last: while it stands, no other tab has been there. */
  let known: { readonly key: string; readonly text: string; readonly version: number } | undefined;

  const { attempt, get, set, remove, endings } = carefulStorage(storage);

  /** Throws where there is no room. */
  function keepCopy(available: Storage, id: string, text: string): void {
    const isKept = endings(setAsidePrefix).some(
      (ending) => ending.endsWith(`:${id}`) && get(setAsidePrefix + ending) === text,
    );
    if (!isKept) available.setItem(`${setAsidePrefix}${now().toISOString()}:${id}`, text);
  }

  /** Returns the version in which the text that stands in the way is stored, or undefined where it must stay. */
  function versionToReplace(key: string, text: string, { id, revision }: Draft): number | undefined {
    if (known?.key === key && known.text === text) return known.version;
    const result = parseDraft(text);
    if (result.status === 'unreadable') return 0;
    const isOlder = result.status === 'read' && (result.draft.id !== id || result.draft.revision < revision);
    return isOlder ? result.version : undefined;
  }

  return {
    ids: () => endings(draftPrefix),
    lastId: () => get(lastDraftKey),
    setLastId(id) {
      if (get(lastDraftKey) !== id) set(lastDraftKey, id);
    },
    text: (id) => get(draftPrefix + id),

    read(id) {
      const key = draftPrefix + id;
      const text = get(key);
      if (text === undefined) return { status: 'missing' };
      const result = parseDraft(text);
      if (result.status === 'newer') return { ...result, text };
      if (result.status === 'read' && result.draft.id === id) {
        known = { key, text, version: result.version };
        return { status: 'read', draft: result.draft };
      }
      const isSetAside = attempt((available) => {
        keepCopy(available, id, text);
        // Only once the copy stands may the original go.
        available.removeItem(key);
        return true;
      });
      return { status: 'unreadable', text, isSetAside: isSetAside ?? false };
    },

    save(draft) {
      if (storage === undefined) return { status: 'failed', reason: 'forbidden' };
      const key = draftPrefix + draft.id;
      try {
        const before = storage.getItem(key);
        if (before !== null) {
          const version = versionToReplace(key, before, draft);
          if (version === undefined) return { status: 'conflict' };
          // What an older page wrote, or what cannot be read, is kept as it was.
          if (version < schemaVersion) keepCopy(storage, draft.id, before);
        }
        const text = writeDraft(draft);
        storage.setItem(key, text);
        known = { key, text, version: schemaVersion };
        return { status: 'saved' };
      } catch (error) {
        return { status: 'failed', reason: failureOf(error) };
      }
    },

    remove: (id) => remove(draftPrefix + id),
    setAsides: () =>
      endings(setAsidePrefix).map((ending) => ({
        key: setAsidePrefix + ending,
        text: get(setAsidePrefix + ending) ?? '',
      })),
    removeSetAside(key) {
      if (key.startsWith(setAsidePrefix)) remove(key);
    },
    lastBackup: () => get(lastBackupKey),
    setLastBackup: (at) => set(lastBackupKey, at),
    lastDestination: () => get(lastDestinationKey),
    setLastDestination: (id) => set(lastDestinationKey, id),
  };
}
