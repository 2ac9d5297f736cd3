import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft';
import { parseDraft, type ParseDraftResult } from './parse-draft';
import { writeDraft } from './write-draft';

interface ShadowSchema extends DBSchema {
  /** The newest text of each draft, by its id. */
  drafts: { key: string; value: string };
  /** Under `last`, the id of the draft that was written last. */
  meta: { key: string; value: string };
}

type Database = IDBPDatabase<ShadowSchema>;

/**
 * A second copy of each draft's newest revision, in IndexedDB. Chromium writes local storage to the disk only every
 * 5 to 60 seconds, so that a browser that is killed loses what was typed meanwhile; IndexedDB it writes at once.
 */
export interface DraftShadow {
  ids(this: void): Promise<string[]>;
  lastId(this: void): Promise<string | undefined>;
  /** Returns what the copy of a draft holds, or undefined where there is none. */
  read(this: void, id: string): Promise<ParseDraftResult | undefined>;
  /** Writes a draft as soon as the write before it is done; of several that wait, only the newest. */
  write(this: void, draft: Draft): void;
  remove(this: void, id: string): Promise<void>;
  /** Calls back after each write with the draft and whether it is kept now. */
  onWrite(this: void, callback: (draft: Draft, isKept: boolean) => void): void;
}

/** How long a database that does not answer is waited for, in milliseconds. */
const patience = 1000;

/** Returns the shadow in a database of this name. Where the browser forbids it, it is empty and keeps nothing. */
export function openDraftShadow(name: string): DraftShadow {
  let opening: Promise<Database> | undefined;
  const waiting = new Map<string, Draft>();
  const callbacks: ((draft: Draft, isKept: boolean) => void)[] = [];
  let isWriting = false;

  function open(): Promise<Database> {
    opening ??= openDB<ShadowSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('drafts');
        database.createObjectStore('meta');
      },
      terminated: () => (opening = undefined),
    });
    return opening;
  }

  async function answer<Result>(
    action: (database: Database) => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await action(await open());
    } catch {
      // The next attempt opens it anew: it may have been closed under the page.
      opening = undefined;
      return undefined;
    }
  }

  /** Returns what the database answers, or undefined where it fails or is silent. */
  async function attempt<Result>(action: (database: Database) => Promise<Result>) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience, undefined)));
    const result = await Promise.race([answer(action), giveUp]);
    clearTimeout(timer);
    return result;
  }

  const tell = (draft: Draft, isKept: boolean) => callbacks.forEach((callback) => callback(draft, isKept));

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    for (let [draft] = waiting.values(); draft !== undefined; [draft] = waiting.values()) {
      const { id } = draft;
      const text = writeDraft(draft);
      waiting.delete(id);
      // It may still arrive later than one waits for it, and is told of then.
      const timer = setTimeout(tell, patience, draft, false);
      // One after another: the order of the writes is the order of the edits.
      // oxlint-disable-next-line no-await-in-loop
      const isKept = await answer(async (database) => {
        const transaction = database.transaction(['drafts', 'meta'], 'readwrite');
        await Promise.all([
          transaction.objectStore('drafts').put(text, id),
          transaction.objectStore('meta').put(id, 'last'),
          transaction.done,
        ]);
        return true;
      });
      clearTimeout(timer);
      tell(draft, isKept === true);
    }
    isWriting = false;
  }

  return {
    ids: async () => (await attempt((database) => database.getAllKeys('drafts'))) ?? [],
    lastId: () => attempt((database) => database.get('meta', 'last')),
    async read(id) {
      const text = await attempt((database) => database.get('drafts', id));
      const result = text === undefined ? undefined : parseDraft(text);
      return result?.status === 'read' && result.draft.id !== id ? undefined : result;
    },
    write(draft) {
      waiting.set(draft.id, draft);
      if (!isWriting) void writeWaiting();
    },
    async remove(id) {
      waiting.delete(id);
      await attempt((database) => database.delete('drafts', id));
    },
    onWrite: (callback) => void callbacks.push(callback),
  };
}
