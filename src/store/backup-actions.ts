import { withNewIds } from '../document/with-new-ids';
import { readBackup, writeBackup } from '../drafts/backup';
import type { Draft } from '../drafts/draft';
import { writeDraft } from '../drafts/write-draft';
import type { Autosave } from './autosave';
import { draftName } from './draft-name';
import { draftsOnDevice } from './drafts-on-device';
import type { Editor } from './editor';
import type { DeviceParts } from './device-parts';

/** What the restoring of a backup did with the user's own templates. */
interface RestoredTemplates {
  readonly added: number;
  /** Those that took the place of an older one of the same id. */
  readonly newer: number;
  /** Those that are older than what stands here, and are among the deleted ones. */
  readonly older: number;
  readonly same: number;
  readonly withoutRoom: number;
  readonly unreadable: number;
}

/** What the restoring of a backup did, in drafts. */
export interface Restored {
  readonly added: number;
  /** Those that stand here with another text, so that the backup's came as copies beside them. */
  readonly copied: number;
  /** Those that stand here just so. */
  readonly same: number;
  /** Those that had been deleted here and stand among the others again. */
  readonly broughtBack: number;
  readonly withoutRoom: number;
  readonly unreadable: number;
  readonly templates: RestoredTemplates;
}

/** Returns all that a draft says, whatever its parts are called. */
const wording = ({ jobDescription }: Draft) => JSON.stringify(withNewIds(jobDescription, () => ''));

/** Returns what the user can do with the file that holds everything. */
export function backupActions(editor: Editor, { flush }: Autosave, parts: DeviceParts) {
  const { storage, shadow, loadOwnTemplates, createId, now } = parts;
  const { allIds, read } = draftsOnDevice(editor, parts);

  /** Takes a draft off the shelf that a backup holds as one in use, word for word; tells whether it did. */
  function bringBack(here: Draft | undefined, saved: Draft): boolean {
    if (here?.deletedAt === undefined || saved.deletedAt !== undefined) return false;
    if (wording(here) !== wording(saved)) return false;
    const { deletedAt: _deletedAt, ...kept } = here;
    const draft = { ...kept, revision: here.revision + 1 };
    shadow?.write(draft);
    return storage.save(draft).status === 'saved';
  }

  return {
    /** Returns the text of a file that holds every draft and template of the user and what was set aside. */
    async backUp(): Promise<string> {
      const texts = await Promise.all(
        (await allIds()).map(async (id) => {
          const draft = await read(id);
          return draft === undefined ? storage.text(id) : writeDraft(draft);
        }),
      );
      const at = now();
      const text = writeBackup(
        {
          drafts: texts.filter((each) => each !== undefined),
          templates: (await loadOwnTemplates()).texts(),
          setAside: storage.setAsides(),
        },
        at,
      );
      storage.setLastBackup(at.toISOString());
      return text;
    },

    /** Adds a backup's drafts to those on this device, or returns why there are none; nothing here is overwritten. */
    async restore(text: string): Promise<Restored | 'newer' | 'no-backup'> {
      flush();
      const backup = readBackup(text);
      if (backup.status !== 'read') return backup.status;
      const when = new Date(backup.createdAt).toLocaleDateString();
      const counts = { added: 0, copied: 0, same: 0, broughtBack: 0, withoutRoom: 0 };
      const stored = await Promise.all((await allIds()).map(read));
      const texts = new Set(stored.filter((draft) => draft !== undefined).map(wording));
      for (const draft of backup.drafts) {
        const isHere = stored.some((each) => each?.id === draft.id) || storage.text(draft.id) !== undefined;
        if (isHere && texts.has(wording(draft))) {
          const here = stored.find((each) => each?.id === draft.id);
          counts[bringBack(here, draft) ? 'broughtBack' : 'same'] += 1;
          continue;
        }
        const name = `${draftName(draft)}, from the backup of ${when}`;
        const added = isHere ? { ...draft, id: createId(), name } : draft;
        const outcome =
          storage.save(added).status === 'saved' ? (isHere ? 'copied' : 'added') : 'withoutRoom';
        if (outcome !== 'withoutRoom') shadow?.write(added);
        counts[outcome] += 1;
        texts.add(wording(draft));
      }
      const templates = { added: 0, newer: 0, older: 0, same: 0, withoutRoom: 0, unreadable: 0 };
      const own = await loadOwnTemplates();
      for (const template of backup.templates) templates[own.restore(template)] += 1;
      return { ...counts, unreadable: backup.unreadable, templates };
    },
  };
}
