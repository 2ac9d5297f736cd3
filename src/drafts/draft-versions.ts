import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Draft } from './draft';
import { parseDraft } from './parse-draft';
import { writeDraft } from './write-draft';

const occasions = ['pause', 'copied', 'exported', 'named', 'restored'] as const;

/** Why a state of a draft was kept. */
export type Occasion = (typeof occasions)[number];

/** A state that a draft was in. */
export interface Version {
  /** When the draft was in this state, ISO 8601 in UTC; tells the versions of a draft apart. */
  readonly at: string;
  readonly occasion: Occasion;
  /** What the user calls it. */
  readonly name?: string;
  readonly draft: Draft;
}

interface StoredVersion extends Omit<Version, 'draft'> {
  readonly draftId: string;
  /** The draft, as drafts are stored. */
  readonly text: string;
}

interface VersionsSchema extends DBSchema {
  versions: { key: [draftId: string, at: string]; value: StoredVersion };
}

/** The states that drafts were in, in a database of their own: what fails there never keeps a draft from being saved. */
export interface DraftVersions {
  /** Returns the versions of a draft that can be read, newest first. Rejects where the browser keeps none. */
  list(this: void, draftId: string): Promise<Version[]>;
  newest(this: void, draftId: string): Promise<Version | undefined>;
  /** Keeps a version, and lets go of the oldest that nobody has named. */
  keep(this: void, version: Version): Promise<void>;
  /** Names a version, or takes its name away where that is empty. */
  rename(this: void, draftId: string, at: string, name: string): Promise<void>;
  /** Removes all versions of a draft. */
  removeAll(this: void, draftId: string): Promise<void>;
}

/** How many versions of a draft are kept besides the named ones. */
export const mostUnnamed = 60;

const allOf = (draftId: string) => IDBKeyRange.bound([draftId], [draftId, []]);

const envelope = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  occasion: v.picklist(occasions),
  name: v.exactOptional(v.string()),
  text: v.string(),
});

function readVersion(stored: unknown): Version | undefined {
  const result = v.safeParse(envelope, stored);
  if (!result.success) return undefined;
  const { text, ...version } = result.output;
  const parsed = parseDraft(text);
  return parsed.status === 'read' ? { ...version, draft: parsed.draft } : undefined;
}

/** Returns the versions that a database keeps. */
export function openDraftVersions(databaseName: string): DraftVersions {
  let opening: Promise<IDBPDatabase<VersionsSchema>> | undefined;
  const forget = () => (opening = undefined);

  async function open() {
    opening ??= openDB<VersionsSchema>(databaseName, 1, {
      upgrade: (created) => void created.createObjectStore('versions', { keyPath: ['draftId', 'at'] }),
      terminated: forget,
    });
    // The next attempt opens it anew.
    opening.catch(forget);
    return opening;
  }

  return {
    async list(draftId) {
      const stored = await (await open()).getAll('versions', allOf(draftId));
      return stored.toReversed().flatMap((each) => readVersion(each) ?? []);
    },
    async newest(draftId) {
      const { store } = (await open()).transaction('versions');
      const cursor = await store.openCursor(allOf(draftId), 'prev');
      return cursor === null ? undefined : readVersion(cursor.value);
    },
    async keep({ draft, ...version }) {
      const { store, done } = (await open()).transaction('versions', 'readwrite');
      await store.put({ ...version, draftId: draft.id, text: writeDraft(draft) });
      const isOver = (await store.count(allOf(draft.id))) > mostUnnamed;
      const all = isOver ? await store.getAll(allOf(draft.id)) : [];
      const unnamed = all.filter((each) => each.name === undefined);
      await Promise.all(unnamed.slice(0, -mostUnnamed).map((each) => store.delete([each.draftId, each.at])));
      await done;
    },
    async rename(draftId, at, name) {
      const { store, done } = (await open()).transaction('versions', 'readwrite');
      const stored = await store.get([draftId, at]);
      if (stored !== undefined) {
        const { name: _name, ...version } = stored;
        await store.put(name.trim() === '' ? version : { ...version, name: name.trim() });
      }
      await done;
    },
    removeAll: async (draftId) => (await open()).delete('versions', allOf(draftId)),
  };
}
