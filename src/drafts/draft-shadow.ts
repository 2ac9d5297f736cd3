import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { schemaVersion, type Draft } from './draft';
import { parseDraft } from './parse-draft';

interface ShadowSchema extends DBSchema {
  /** The newest text of each draft, by its id. */
  drafts: { key: string; value: string };
  /** Under `last`, the id of the draft that was written last. */
  meta: { key: string; value: string };
}

/**
 * A second copy of each draft's newest revision, in IndexedDB. Chromium writes local storage to the disk only every
 * 5 to 60 seconds, so that a browser that is killed loses what was typed meanwhile; IndexedDB it writes at once.
 */
export interface DraftShadow {
  ids(this: void): Promise<string[]>;
  lastId(this: void): Promise<string | undefined>;
  /** Returns the draft of this id, or undefined where there is none that can be read. */
  read(this: void, id: string): Promise<Draft | undefined>;
  /** Writes a draft as soon as the write before it is done; of several that wait, only the newest. */
  write(this: void, draft: Draft): void;
}

/** How long the start waits for a database that does not answer, in milliseconds. */
const patience = 1000;

/** Returns the shadow in a database of this name. Where the browser forbids it, it is empty and keeps nothing. */
export function openDraftShadow(name: string): DraftShadow {
  const opening: Promise<IDBPDatabase<ShadowSchema> | undefined> = openDB<ShadowSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts');
      database.createObjectStore('meta');
    },
  }).catch(() => undefined);
  const waiting = new Map<string, Draft>();
  let isWriting = false;

  async function attempt<Result>(action: (database: IDBPDatabase<ShadowSchema>) => Promise<Result>) {
    const answer = opening.then((database) => database && action(database)).catch(() => undefined);
    const giveUp = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
    return Promise.race([answer, giveUp]);
  }

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    for (let [draft] = waiting.values(); draft !== undefined; [draft] = waiting.values()) {
      const { id } = draft;
      const text = JSON.stringify({ schemaVersion, ...draft });
      waiting.delete(id);
      // One after another: the order of the writes is the order of the edits.
      // oxlint-disable-next-line no-await-in-loop
      await attempt(async (database) => {
        const transaction = database.transaction(['drafts', 'meta'], 'readwrite');
        await Promise.all([
          transaction.objectStore('drafts').put(text, id),
          transaction.objectStore('meta').put(id, 'last'),
          transaction.done,
        ]);
      });
    }
    isWriting = false;
  }

  return {
    ids: async () => (await attempt((database) => database.getAllKeys('drafts'))) ?? [],
    lastId: () => attempt((database) => database.get('meta', 'last')),
    async read(id) {
      const text = await attempt((database) => database.get('drafts', id));
      const result = text === undefined ? undefined : parseDraft(text);
      return result?.ok === true && result.draft.id === id ? result.draft : undefined;
    },
    write(draft) {
      waiting.set(draft.id, draft);
      if (!isWriting) void writeWaiting();
    },
  };
}
