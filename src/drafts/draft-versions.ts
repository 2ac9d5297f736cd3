import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Draft } from './draft';
import { parseDraft } from './parse-draft';
import { patientDatabase } from './patient-database';
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

/**
 * The states that drafts were in, in a database of their own: what fails there never keeps a draft from being saved.
 * All reject where the browser keeps none, or does not answer.
 */
export interface DraftVersions {
  /** Returns the versions of a draft that can be read, newest first. */
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

/** How long a database that does not answer is waited for, in milliseconds; nobody's typing waits for it. */
const patience = 5000;

/** Returns the versions that the database of this name keeps. */
export function openDraftVersions(databaseName: string): DraftVersions {
  const { attempt } = patientDatabase<VersionsSchema>(
    databaseName,
    patience,
    (created) => void created.createObjectStore('versions', { keyPath: ['draftId', 'at'] }),
  );

  async function ask<Result>(action: (opened: IDBPDatabase<VersionsSchema>) => Promise<Result>) {
    const answered = await attempt(async (opened) => ({ result: await action(opened) }));
    if (answered === undefined) throw new Error('This browser keeps no versions');
    return answered.result;
  }

  return {
    async list(draftId) {
      const stored = await ask((opened) => opened.getAll('versions', allOf(draftId)));
      return stored.toReversed().flatMap((each) => readVersion(each) ?? []);
    },
    async newest(draftId) {
      const cursor = await ask((opened) =>
        opened.transaction('versions').store.openCursor(allOf(draftId), 'prev'),
      );
      return cursor === null ? undefined : readVersion(cursor.value);
    },
    keep: ({ draft, ...version }) =>
      ask(async (opened) => {
        const { store, done } = opened.transaction('versions', 'readwrite');
        await store.put({ ...version, draftId: draft.id, text: writeDraft(draft) });
        const isOver = (await store.count(allOf(draft.id))) > mostUnnamed;
        const all = isOver ? await store.getAll(allOf(draft.id)) : [];
        const over = all.filter((each) => each.name === undefined).slice(0, -mostUnnamed);
        await Promise.all(over.map((each) => store.delete([each.draftId, each.at])));
        await done;
      }),
    rename: (draftId, at, name) =>
      ask(async (opened) => {
        const { store, done } = opened.transaction('versions', 'readwrite');
        const stored = await store.get([draftId, at]);
        if (stored !== undefined) {
          const { name: _name, ...version } = stored;
          await store.put(name.trim() === '' ? version : { ...version, name: name.trim() });
        }
        await done;
      }),
    removeAll: (draftId) => ask((opened) => opened.delete('versions', allOf(draftId))),
  };
}
