import type { Draft } from '../drafts/draft';
import type { DraftShadow } from '../drafts/draft-shadow';
import type { DraftStorage } from '../drafts/draft-storage';
import type { Template } from '../templates/template';
import type { Address } from './address';
import type { Notice } from './editor';
import { blankJobDescription, newDraft } from './new-draft';

export interface OpenDraftParts {
  readonly storage: DraftStorage;
  readonly shadow?: DraftShadow;
  readonly loadTemplate: (id: string, createId: () => string) => Promise<Template | undefined>;
  readonly firstTemplateId: string;
  readonly createId: () => string;
  readonly now: () => Date;
}

export interface OpenedDraft {
  readonly draft: Draft;
  readonly notices: readonly Notice[];
}

/**
 * Returns the draft that an address asks for. Where it cannot be had, the last draft opens with a notice that says
 * so; where there is none either, a new one from the first template.
 */
export async function openDraft(address: Address, parts: OpenDraftParts): Promise<OpenedDraft> {
  const notices: Notice[] = [];
  const draft =
    (await fromAddress(address, parts, notices)) ??
    (await lastDraft(parts, address, notices)) ??
    (await firstDraft(parts, notices));
  return { draft, notices };
}

async function fromAddress(
  address: Address,
  parts: OpenDraftParts,
  notices: Notice[],
): Promise<Draft | undefined> {
  switch (address.kind) {
    case 'last-draft':
      return undefined;
    case 'draft': {
      const draft = await readDraft(address.id, parts, notices);
      if (draft === undefined && notices.length === 0) {
        notices.push({
          text: 'The draft in this address is not on this device. Your last draft is open instead.',
        });
      }
      return draft;
    }
    case 'template': {
      try {
        const draft = await fromTemplate(address.id, parts);
        if (draft === undefined) {
          notices.push({ text: 'There is no template at this address. Your last draft is open instead.' });
        }
        return draft;
      } catch {
        notices.push({ text: 'The template could not be loaded. Your last draft is open instead.' });
        return undefined;
      }
    }
    case 'unknown':
      notices.push({ text: 'This address leads nowhere. Your last draft is open instead.' });
      return undefined;
  }
}

/** Returns the newer of a draft's two copies. */
async function readDraft(
  id: string,
  { storage, shadow }: OpenDraftParts,
  notices: Notice[],
): Promise<Draft | undefined> {
  const copy = await shadow?.read(id);
  const result = storage.read(id);
  if (result.status === 'unreadable') {
    notices.push({
      text: result.isSetAside
        ? 'A draft on this device could not be read. It has been set aside as it was; nothing is lost.'
        : 'A draft on this device could not be read. It stays as it is; nothing is lost.',
      download: { fileName: `set-aside-${id}.json`, text: result.text },
    });
  }
  const stored = result.status === 'read' ? result.draft : undefined;
  return stored !== undefined && stored.revision >= (copy?.revision ?? 0) ? stored : (copy ?? stored);
}

async function lastDraft(
  parts: OpenDraftParts,
  address: Address,
  notices: Notice[],
): Promise<Draft | undefined> {
  const { storage, shadow } = parts;
  /** What has been tried already would only be told of again. */
  const tried = new Set(address.kind === 'draft' ? [address.id] : []);
  const newestOf = async (ids: readonly (string | undefined)[]) => {
    const fresh = [...new Set(ids)].filter((id) => id !== undefined && !tried.has(id)) as string[];
    fresh.forEach((id) => tried.add(id));
    const drafts = await Promise.all(fresh.map((id) => readDraft(id, parts, notices)));
    return drafts
      .filter((draft) => draft !== undefined)
      .toSorted((left, right) => right.changedAt.localeCompare(left.changedAt))[0];
  };
  return (
    (await newestOf([storage.lastId(), await shadow?.lastId()])) ??
    newestOf([...storage.ids(), ...((await shadow?.ids()) ?? [])])
  );
}

async function firstDraft(parts: OpenDraftParts, notices: Notice[]): Promise<Draft> {
  const draft = await fromTemplate(parts.firstTemplateId, parts).catch(() => undefined);
  if (draft !== undefined) return draft;
  notices.push({ text: 'The first template could not be loaded, so an empty job description is open.' });
  return newDraft(parts.createId(), blankJobDescription, parts.now());
}

async function fromTemplate(
  id: string,
  { loadTemplate, createId, now }: OpenDraftParts,
): Promise<Draft | undefined> {
  const template = await loadTemplate(id, createId);
  return template && newDraft(createId(), template.jobDescription, now(), template.id);
}
