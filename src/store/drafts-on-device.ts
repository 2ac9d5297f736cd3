import type { Draft } from '../drafts/draft';
import type { Editor } from './editor';
import { readCopies, type DraftStores } from './read-copies';

/** Returns the ways to what is on this device, the open draft as it is now among it. */
export function draftsOnDevice(editor: Editor, stores: DraftStores) {
  const { storage, shadow } = stores;
  const openId = () => editor.getState().draft.id;

  const allIds = async () => [
    ...new Set([...storage.ids(), ...((await shadow?.ids()) ?? []), ...(isVisit() ? [] : [openId()])]),
  ];
  const isVisit = () => editor.getState().visit !== undefined;

  /** The draft as it is now, be it open or stored, and whether it is of a newer version. */
  async function look(id: string): Promise<{ draft: Draft; isNewer: boolean } | undefined> {
    const { draft, jobDescription, visit } = editor.getState();
    if (id === draft.id && visit === undefined)
      return { draft: { ...draft, jobDescription }, isNewer: false };
    const stored = await readCopies(id, stores);
    return stored.draft && { draft: stored.draft, isNewer: stored.visit === 'newer' };
  }

  /** The draft as it is now, unless it is of a newer version. */
  async function read(id: string): Promise<Draft | undefined> {
    const found = await look(id);
    return found?.isNewer === false ? found.draft : undefined;
  }

  return { openId, isVisit, allIds, look, read };
}
