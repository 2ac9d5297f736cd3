import type { Draft } from '../drafts/draft';
import type { DraftShadow } from '../drafts/draft-shadow';
import type { DraftStorage } from '../drafts/draft-storage';
import type { Notice, Visit } from './editor-state';

export interface DraftStores {
  readonly storage: DraftStorage;
  readonly shadow?: DraftShadow;
}

interface ReadCopies {
  readonly draft: Draft | undefined;
  readonly visit?: Visit;
  readonly notice?: Notice;
}

/** Returns the newer of a draft's two copies, and what the user has to know of them. */
export async function readCopies(id: string, { storage, shadow }: DraftStores): Promise<ReadCopies> {
  const copy = await shadow?.read(id);
  const stored = storage.read(id);
  if (stored.status === 'newer' || copy?.status === 'newer') {
    const draft =
      (stored.status === 'newer' ? stored.draft : undefined) ??
      (copy?.status === 'newer' ? copy.draft : undefined);
    return draft?.id === id
      ? { draft, visit: 'newer' }
      : { draft: undefined, notice: newerNotice(id, stored) };
  }
  const here = stored.status === 'read' ? stored.draft : undefined;
  const there = copy?.status === 'read' ? copy.draft : undefined;
  const draft = here !== undefined && here.revision >= (there?.revision ?? 0) ? here : (there ?? here);
  if (stored.status !== 'unreadable') return { draft };
  const kept = stored.isSetAside ? 'It has been set aside as it was' : 'It stays as it is';
  const instead = draft === undefined ? 'nothing is lost' : 'its newest good copy is open';
  return {
    draft,
    notice: {
      text: `A draft on this device could not be read. ${kept}; ${instead}.`,
      download: { fileName: `set-aside-${id}.json`, text: stored.text },
    },
  };
}

function newerNotice(id: string, stored: ReturnType<DraftStorage['read']>): Notice {
  return {
    text: 'A draft was saved by a newer version of Rolewright, which this one cannot read. It stays as it is.',
    ...(stored.status === 'newer' ? { download: { fileName: `newer-${id}.json`, text: stored.text } } : {}),
  };
}
