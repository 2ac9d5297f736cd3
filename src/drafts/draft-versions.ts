import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Draft } from './draft';
import { parseDraft } from './parse-draft';
import { patientDatabase } from './patient-database';
import { writeDraft } from './write-draft';

const occasions = ['pause', 'copied', 'exported', 'named', 'restored'] as const;

/** Why a state of a draft was kept. */
export type Occasion = (typeof occasions)[number];

/** One time that a state of a draft left the page. */
export interface Sending {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Where it went: the id of a destination, or of a format. */
  readonly place: string;
  /** What a list says of it, such as “Copied for LinkedIn”. */
  readonly label: string;
}

/** A state that a draft was in. */
export interface Version {
  /** When the draft was in this state, ISO 8601 in UTC; tells the versions of a draft apart. */
  readonly at: string;
  readonly occasion: Occasion;
  /** What the user calls it. */
  readonly name?: string;
  /** When and where this state was sent, the last time last. */
  readonly sendings?: readonly Sending[];
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
  /** Returns the versions that hold what was sent last to each place. */
  lastSent(this: void, draftId: string): Promise<Version[]>;
  /** Keeps a version, and lets go of the oldest that nobody has named or sent. */
  keep(this: void, version: Version): Promise<void>;
  /** Names a version, or takes its name away where that is empty. */
  rename(this: void, draftId: string, at: string, name: string): Promise<void>;
  /** Adds a sending to a version. */
  addSending(this: void, draftId: string, at: string, sending: Sending): Promise<void>;
  /** Takes the sendings of a time off a version. */
  forgetSending(this: void, draftId: string, at: string, sentAt: string): Promise<void>;
  /** Removes all versions of a draft, and with them what was sent of it. */
  removeAll(this: void, draftId: string): Promise<void>;
}

/** How many versions of a draft are kept besides those that were named or sent. */
const mostUnnamed = 60;

/** How many versions of a draft that were sent, but not named, are kept: a year of one each week day. */
const mostSent = 260;

/** How many sendings of one version are remembered. */
const mostSendings = 100;

const allOf = (draftId: string) => IDBKeyRange.bound([draftId], [draftId, []]);

const sending = v.object({ at: v.pipe(v.string(), v.isoTimestamp()), place: v.string(), label: v.string() });

const envelope = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  occasion: v.picklist(occasions),
  name: v.exactOptional(v.string()),
  sendings: v.exactOptional(v.array(sending)),
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

  const change = (draftId: string, at: string, apply: (stored: StoredVersion) => StoredVersion) =>
    ask(async (opened) => {
      const { store, done } = opened.transaction('versions', 'readwrite');
      const stored = await store.get([draftId, at]);
      if (stored !== undefined) await store.put(apply(stored));
      await done;
    });

  return {
    async list(draftId) {
      const stored = await ask((opened) => opened.getAll('versions', allOf(draftId)));
      return stored.toReversed().flatMap((each) => readVersion(each) ?? []);
    },
    async lastSent(draftId) {
      const stored = await ask((opened) => opened.getAll('versions', allOf(draftId)));
      const last = new Map<string, readonly [sentAt: string, version: StoredVersion]>();
      for (const version of stored)
        for (const { place, at } of version.sendings ?? [])
          if (at >= (last.get(place)?.[0] ?? '')) last.set(place, [at, version]);
      // Only these are read: reading is what costs.
      const found = new Set([...last.values()].map(([, version]) => version));
      return [...found].flatMap((each) => readVersion(each) ?? []);
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
        const unnamed = all.filter((each) => each.name === undefined);
        const over = [
          ...unnamed.filter((each) => each.sendings === undefined).slice(0, -mostUnnamed),
          ...unnamed.filter((each) => each.sendings !== undefined).slice(0, -mostSent),
        ];
        await Promise.all(over.map((each) => store.delete([each.draftId, each.at])));
        await done;
      }),
    rename: (draftId, at, name) =>
      change(draftId, at, ({ name: _name, ...version }) =>
        name.trim() === '' ? version : { ...version, name: name.trim() },
      ),
    addSending: (draftId, at, sent) =>
      change(draftId, at, (version) => ({
        ...version,
        sendings: [...(version.sendings ?? []), sent].slice(-mostSendings),
      })),
    forgetSending: (draftId, at, sentAt) =>
      change(draftId, at, ({ sendings = [], ...version }) => {
        const left = sendings.filter((each) => each.at !== sentAt);
        return left.length === 0 ? version : { ...version, sendings: left };
      }),
    removeAll: (draftId) => ask((opened) => opened.delete('versions', allOf(draftId))),
  };
}
