import { bareText } from '../document/bare-text';
import type { JobDescription } from '../document/job-description';
import { withNewIds } from '../document/with-new-ids';
import type { Draft } from '../drafts/draft';
import type { Address } from './address';
import type { Autosave } from './autosave';
import { draftName } from './draft-name';
import { draftsOnDevice } from './drafts-on-device';
import type { Editor } from './editor';
import { followIds } from './follow-ids';
import { blankJobDescription, newDraft } from './new-draft';
import { openDraft } from './open-draft';
import type { DeviceParts } from './device-parts';
import { isPastShelf } from './shelf-days';

/** What the list of drafts shows of one. */
export interface DraftSummary {
  readonly id: string;
  /** Its own name, or else its job title. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly words: number;
  readonly isOpen: boolean;
  readonly locked: boolean;
  /** Whether a newer version of this page has saved it, so that it can only be looked at. */
  readonly isNewer: boolean;
  readonly deletedAt?: string;
}

/** Returns what the user can do with the drafts on this device, besides editing the open one. */
export function draftActions(editor: Editor, autosave: Autosave, parts: DeviceParts) {
  const { flush } = autosave;
  const { storage, shadow, loadVersions, loadTemplate, loadOwnTemplates, createId, now } = parts;
  const { openId, isVisit, allIds, look, read } = draftsOnDevice(editor, parts);
  const isOpen = (id: string) => id === openId() && !isVisit();

  /** Keeps a draft in both stores; of a full one it is told where the open draft's saving is told of. */
  function keep(draft: Draft): void {
    storage.save(draft);
    shadow?.write(draft);
  }

  /** Tells whether there is such a draft that can be changed. */
  async function change(id: string, apply: (draft: Draft) => Draft): Promise<boolean> {
    flush();
    const draft = await read(id);
    if (draft !== undefined) keep({ ...apply(draft), revision: draft.revision + 1 });
    return draft !== undefined;
  }

  /** Opens what an address asks for, unless it is open already, and tells whether it could be had. */
  async function goTo(address: Address): Promise<boolean> {
    flush();
    const { draft, visit, notices, isAskedFor } = await openDraft(address, parts);
    // What was typed while the other draft was being fetched belongs to this one.
    flush();
    if (draft.id !== openId()) editor.open(draft, visit);
    notices.forEach(editor.notify);
    return isAskedFor;
  }

  function openNew(jobDescription: JobDescription, differences: Partial<Draft> = {}): void {
    flush();
    const copy = withNewIds(jobDescription, createId);
    const { keptFindings } = differences;
    editor.open({
      ...newDraft(createId(), copy, now()),
      ...differences,
      ...(keptFindings === undefined ? {} : { keptFindings: followIds(keptFindings, jobDescription, copy) }),
    });
  }

  async function removeForGood(id: string): Promise<void> {
    storage.remove(id);
    await shadow?.remove(id);
    // Not waited for; where the browser keeps none there is nothing to remove.
    void loadVersions?.()
      .then((versions) => versions.removeAll(id))
      .catch(() => {});
  }

  const backups = async () => (await import('./backup-actions')).backupActions(editor, autosave, parts);

  return {
    lastBackup: storage.lastBackup,

    /** Returns the text of a file that holds every draft on this device and what was set aside. */
    backUp: async () => (await backups()).backUp(),

    /** Adds a backup's drafts to those on this device, or returns why there are none; nothing here is overwritten. */
    restore: async (text: string) => (await backups()).restore(text),

    goTo,
    openNew,
    read,

    /** Returns the template of this id, be it the user's own or of the library, as `loadTemplate` does. */
    loadTemplate: (id: string) => loadTemplate(id, createId),
    loadOwnTemplates,

    /** Returns the titles of the library and the user's own templates. */
    titles: async () => (await loadOwnTemplates()).titles(),

    /** Returns all drafts that can be read, those that were changed last first. */
    async list(): Promise<DraftSummary[]> {
      flush();
      const found = await Promise.all((await allIds()).map(look));
      return found
        .filter((each) => each !== undefined)
        .map(({ draft, isNewer }) => ({
          id: draft.id,
          name: draftName(draft),
          changedAt: draft.changedAt,
          words: bareText(draft.jobDescription).split(/\s+/).filter(Boolean).length,
          isOpen: draft.id === openId(),
          locked: draft.locked === true,
          isNewer,
          ...(draft.deletedAt === undefined ? {} : { deletedAt: draft.deletedAt }),
        }))
        .toSorted((left, right) => right.changedAt.localeCompare(left.changedAt));
    },

    openBlank: () => openNew(blankJobDescription),

    /** Opens a copy of a draft beside it. */
    async duplicate(id: string) {
      const draft = await read(id);
      if (draft === undefined) return;
      const { templateId, keptFindings } = draft;
      openNew(draft.jobDescription, {
        name: `${draftName(draft)}, copy`,
        ...(templateId === undefined ? {} : { templateId }),
        ...(keptFindings === undefined ? {} : { keptFindings }),
      });
    },

    /** Goes on with what is only looked at as a draft of one's own. */
    makeMine() {
      const { draft, visit, jobDescription } = editor.getState();
      if (visit === 'link') editor.fork(draft.id);
      else editor.fork(createId(), `${draftName({ ...draft, jobDescription })}, copy`);
      editor.announce('This is now a draft of your own');
    },

    async rename(id: string, name: string) {
      if (isOpen(id)) editor.rename(name.trim());
      else
        await change(id, ({ name: _name, ...draft }) =>
          name.trim() === '' ? draft : { ...draft, name: name.trim() },
        );
    },

    async setLocked(id: string, locked: boolean) {
      if (isOpen(id)) editor.setLocked(locked);
      else await change(id, (draft) => ({ ...draft, locked }));
    },

    /** Puts a draft on the shelf of deleted ones; where it is open, the next one opens. */
    async remove(id: string) {
      const isDone = await change(id, (draft) => ({ ...draft, deletedAt: now().toISOString() }));
      if (isDone && id === openId()) await goTo({ kind: 'last-draft' });
    },

    async bringBack(id: string) {
      await change(id, ({ deletedAt: _deletedAt, ...draft }) => draft);
    },

    /** Removes a draft from the device; it cannot be brought back. */
    async removeForGood(id: string) {
      await removeForGood(id);
      flush();
    },

    /** Removes the drafts that have been on the shelf for longer than it keeps them. */
    async clearShelf() {
      // At each start, so it looks closer only at what may be on the shelf.
      const ids = storage
        .ids()
        .filter((id) => id !== openId() && storage.text(id)?.includes('"deletedAt"') === true);
      const drafts = await Promise.all(ids.map(read));
      const over = drafts.flatMap((draft) => (draft && isPastShelf(draft, now()) ? draft.id : []));
      await Promise.all(over.map(removeForGood));
    },

    /** Returns all of what is open, packed for an address. */
    async link() {
      const { writeDraftLink } = await import('../drafts/draft-link');
      return writeDraftLink(editor.getState().jobDescription);
    },

    lastDestination: storage.lastDestination,
    setLastDestination: storage.setLastDestination,
    setAsides: storage.setAsides,
    removeSetAside(key: string) {
      storage.removeSetAside(key);
      flush();
    },
  };
}

export type DraftActions = ReturnType<typeof draftActions>;
