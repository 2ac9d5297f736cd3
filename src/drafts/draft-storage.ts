import { schemaVersion, type Draft } from './draft';
import { parseDraft } from './parse-draft';

/** What the keys of drafts begin with; their id follows. */
export const draftPrefix = 'rolewright:draft:';
const setAsidePrefix = 'rolewright:set-aside:';
const lastDraftKey = 'rolewright:last-draft';

export type ReadResult =
  | { readonly status: 'read'; readonly draft: Draft }
  | { readonly status: 'missing' }
  /** The stored text could not be read; it is kept whole as it was, set aside or where it stood. */
  | { readonly status: 'unreadable'; readonly text: string; readonly isSetAside: boolean };

export type SaveFailure = 'full' | 'forbidden';
export type SaveResult =
  | { readonly status: 'saved' }
  /** Another tab has saved this revision or a later one; nothing was written. */
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

/** The drafts on this device. No method throws: a store that fails is an answer. */
export interface DraftStorage {
  /** Returns the ids of all stored drafts, in no order. */
  ids(this: void): string[];
  /** Returns the id of the draft that was open last, if it is known. */
  lastId(this: void): string | undefined;
  setLastId(this: void, id: string): void;
  read(this: void, id: string): ReadResult;
  save(this: void, draft: Draft): SaveResult;
}

/** Returns the revision of a stored draft; a text that is none is older than any. */
function storedRevision(text: string): number {
  const result = parseDraft(text);
  return result.ok ? result.draft.revision : -1;
}

/** Returns the drafts kept in a web storage; undefined stands for one that the browser forbids. */
export function createDraftStorage(storage: Storage | undefined, now: () => Date): DraftStorage {
  const attempt = <Result>(action: (available: Storage) => Result): Result | undefined => {
    try {
      return storage && action(storage);
    } catch {
      return undefined;
    }
  };

  const setAside = (id: string, text: string): boolean =>
    attempt((available) => {
      available.setItem(`${setAsidePrefix}${now().toISOString()}:${id}`, text);
      // Only once the copy stands may the original go.
      available.removeItem(draftPrefix + id);
      return true;
    }) ?? false;

  return {
    ids: () =>
      attempt((available) =>
        Array.from({ length: available.length }, (_, index) => available.key(index) ?? '')
          .filter((key) => key.startsWith(draftPrefix))
          .map((key) => key.slice(draftPrefix.length)),
      ) ?? [],

    lastId: () => attempt((available) => available.getItem(lastDraftKey)) ?? undefined,

    setLastId(id) {
      attempt((available) => available.setItem(lastDraftKey, id));
    },

    read(id) {
      const text = attempt((available) => available.getItem(draftPrefix + id)) ?? undefined;
      if (text === undefined) return { status: 'missing' };
      const result = parseDraft(text);
      if (result.ok && result.draft.id === id) return { status: 'read', draft: result.draft };
      return { status: 'unreadable', text, isSetAside: setAside(id, text) };
    },

    save(draft) {
      if (storage === undefined) return { status: 'failed', reason: 'forbidden' };
      const text = attempt((available) => available.getItem(draftPrefix + draft.id)) ?? undefined;
      if (text !== undefined && storedRevision(text) >= draft.revision) return { status: 'conflict' };
      try {
        storage.setItem(draftPrefix + draft.id, JSON.stringify({ schemaVersion, ...draft }));
        storage.setItem(lastDraftKey, draft.id);
        return { status: 'saved' };
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        return { status: 'failed', reason: isFull ? 'full' : 'forbidden' };
      }
    },
  };
}
