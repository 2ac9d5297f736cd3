import type { DBSchema } from 'idb';
import type { Draft } from './draft';
import { parseDraft, type ParseDraftResult } from './parse-draft';
import { patientDatabase } from './patient-database';
import { writeDraft } from './write-draft';

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

/** How many writes are under way at once; a database that is slower than somebody types skips what is out of date. */
const mostUnderWay = 4;

/** How often it is noted again which draft was written last, in milliseconds: at each key it would be the same. */
const noteEvery = 1000;

/** Returns the shadow in a database of this name. Where the browser forbids it, it is empty and keeps nothing. */
export function openDraftShadow(name: string): DraftShadow {
  const { answer, attempt } = patientDatabase<ShadowSchema>(name, patience, (created) => {
    created.createObjectStore('drafts');
    created.createObjectStore('meta');
  });
  const waiting = new Map<string, Draft>();
  const callbacks: ((draft: Draft, isKept: boolean) => void)[] = [];
  let underWay = 0;
  let noted = { id: '', at: 0 };

  const tell = (draft: Draft, isKept: boolean) => callbacks.forEach((callback) => callback(draft, isKept));

  async function put(draft: Draft): Promise<void> {
    underWay += 1;
    // It may still arrive later than one waits for it, and is told of then.
    const timer = setTimeout(tell, patience, draft, false);
    const isKept = await answer(async (opened) => {
      const at = performance.now();
      const isDue = draft.id !== noted.id || at - noted.at > noteEvery;
      // The database keeps to the order in which it is asked, which is that of the edits.
      const transaction = opened.transaction(isDue ? ['drafts', 'meta'] : ['drafts'], 'readwrite');
      const puts = [transaction.objectStore('drafts').put(writeDraft(draft), draft.id)];
      if (isDue) puts.push(transaction.objectStore('meta').put(draft.id, 'last'));
      // Without it the commit waits for this page to hear of the puts, and the page may be busy drawing or gone.
      transaction.commit();
      await Promise.all([...puts, transaction.done]);
      if (isDue) noted = { id: draft.id, at };
      return true;
    });
    clearTimeout(timer);
    underWay -= 1;
    tell(draft, isKept === true);
    writeWaiting();
  }

  function writeWaiting(): void {
    for (const [id, draft] of waiting) {
      if (underWay >= mostUnderWay) return;
      waiting.delete(id);
      void put(draft);
    }
  }

  return {
    ids: async () => (await attempt((opened) => opened.getAllKeys('drafts'))) ?? [],
    lastId: () => attempt((opened) => opened.get('meta', 'last')),
    async read(id) {
      const text = await attempt((opened) => opened.get('drafts', id));
      const result = text === undefined ? undefined : parseDraft(text);
      return result?.status === 'read' && result.draft.id !== id ? undefined : result;
    },
    write(draft) {
      waiting.set(draft.id, draft);
      writeWaiting();
    },
    async remove(id) {
      waiting.delete(id);
      await attempt((opened) => opened.delete('drafts', id));
    },
    onWrite: (callback) => void callbacks.push(callback),
  };
}
