import { isOpenable, isWorkable } from '../document/size-limits';
import { withNewIds } from '../document/with-new-ids';
import type { Draft } from '../drafts/draft';
import type { DraftVersions } from '../drafts/draft-versions';
import { writeDraft } from '../drafts/write-draft';
import type { Template } from '../templates/template';
import type { Address } from './address';
import type { Notice, Visit } from './editor-state';
import { blankJobDescription, newDraft } from './new-draft';
import type { OwnTemplates } from './own-templates';
import { readCopies, type DraftStores } from './read-copies';

export interface OpenDraftParts extends DraftStores {
  readonly loadVersions?: () => Promise<Pick<DraftVersions, 'removeAll'>>;
  readonly loadTemplate: (id: string, createId: () => string) => Promise<Template | undefined>;
  /** Has it remembered which templates are used; without it none is. */
  readonly loadOwnTemplates?: () => Promise<Pick<OwnTemplates, 'noteUse'>>;
  readonly firstTemplateId: string;
  readonly createId: () => string;
  readonly now: () => Date;
}

interface OpenedDraft {
  readonly draft: Draft;
  readonly visit?: Visit;
  readonly notices: readonly Notice[];
  /** Whether it is what the address names, and not opened instead. */
  readonly isAskedFor: boolean;
}

type Found = Pick<OpenedDraft, 'draft' | 'visit'> | undefined;

/**
 * Returns the draft that an address asks for. Where it cannot be had, the last draft opens with a notice that says
 * so; where there is none either, a new one from the first template.
 */
export async function openDraft(address: Address, parts: OpenDraftParts): Promise<OpenedDraft> {
  const notices: Notice[] = [];
  const askedFor = await fromAddress(address, parts, notices).catch((): undefined => {
    notices.push({ text: `The ${address.kind} could not be loaded. Check your connection. ${instead}` });
  });
  const found = askedFor ?? (await lastDraft(parts, address, notices)) ?? (await firstDraft(parts, notices));
  return { ...found, notices, isAskedFor: askedFor !== undefined };
}

const instead = 'Your last draft is open instead.';

async function fromAddress(address: Address, parts: OpenDraftParts, notices: Notice[]): Promise<Found> {
  switch (address.kind) {
    case 'last-draft':
    case 'page':
      return undefined;
    case 'draft':
      return fromId(address.id, parts, notices);
    case 'template': {
      const found = await fromTemplate(address.id, parts);
      if (found === undefined) notices.push({ text: `There is no template at this address. ${instead}` });
      // The first page's template is nobody's choice, so it is not told of there.
      else
        void parts
          .loadOwnTemplates?.()
          .then((own) => own.noteUse(address.id))
          .catch(() => {});
      return found;
    }
    case 'link':
      return fromLink(address.data, parts, notices);
    case 'unknown':
      notices.push({ text: `This address leads nowhere. ${instead}` });
      return undefined;
  }
}

async function fromId(id: string, parts: OpenDraftParts, notices: Notice[]): Promise<Found> {
  const found = await read(id, parts, notices);
  if (found === undefined) {
    if (notices.length === 0) {
      notices.push({ text: `The draft in this address is not on this device. ${instead}` });
    }
    return undefined;
  }
  const { deletedAt, ...draft } = found.draft;
  if (deletedAt !== undefined) {
    notices.push({ text: 'This draft is among those that you deleted. A change brings it back.' });
  }
  return { ...found, draft };
}

const linkProblems = {
  'too-large': 'This link holds more than any job description.',
  newer: 'This link was made by a newer version of Rolewright, which this one cannot read.',
  unreadable: 'This link is damaged: a part of it may have been cut off.',
};

async function fromLink(data: string, { createId, now }: OpenDraftParts, notices: Notice[]): Promise<Found> {
  const { readDraftLink } = await import('../drafts/draft-link');
  const result = await readDraftLink(data, createId);
  if (result.status === 'read' && isWorkable(result.jobDescription)) {
    const jobDescription = withNewIds(result.jobDescription, createId);
    return { draft: newDraft(createId(), jobDescription, now()), visit: 'link' };
  }
  const problem = linkProblems[result.status === 'read' ? 'too-large' : result.status];
  notices.push({ text: `${problem} ${instead}` });
  return undefined;
}

async function read(id: string, parts: OpenDraftParts, notices: Notice[]): Promise<Found> {
  const { draft, visit, notice } = await readCopies(id, parts);
  if (notice !== undefined) notices.push(notice);
  if (draft !== undefined && !isOpenable(draft.jobDescription)) {
    notices.push({
      text: 'A draft is larger than this page can open. It stays on this device as it is, and you can download it.',
      download: { fileName: `too-large-${id}.json`, text: parts.storage.text(id) ?? writeDraft(draft) },
    });
    return undefined;
  }
  return draft && { draft, ...(visit === undefined ? {} : { visit }) };
}

async function lastDraft(parts: OpenDraftParts, address: Address, notices: Notice[]): Promise<Found> {
  const { storage, shadow } = parts;
  /** What has been tried already would only be told of again. */
  const tried = new Set(address.kind === 'draft' ? [address.id] : []);
  const newestOf = async (ids: readonly (string | undefined)[]) => {
    const fresh = [...new Set(ids)].filter((id) => id !== undefined && !tried.has(id)) as string[];
    fresh.forEach((id) => tried.add(id));
    const all = await Promise.all(fresh.map((id) => read(id, parts, notices)));
    return all
      .filter((found) => found !== undefined)
      .filter(({ draft }) => draft.deletedAt === undefined)
      .toSorted((left, right) => right.draft.changedAt.localeCompare(left.draft.changedAt))[0];
  };
  return (
    (await newestOf([storage.lastId(), await shadow?.lastId()])) ??
    newestOf([...storage.ids(), ...((await shadow?.ids()) ?? [])])
  );
}

async function firstDraft(parts: OpenDraftParts, notices: Notice[]): Promise<NonNullable<Found>> {
  const found = await fromTemplate(parts.firstTemplateId, parts).catch(() => undefined);
  if (found !== undefined) return found;
  notices.push({ text: 'The first template could not be loaded, so an empty job description is open.' });
  return { draft: newDraft(parts.createId(), blankJobDescription, parts.now()) };
}

async function fromTemplate(id: string, { loadTemplate, createId, now }: OpenDraftParts): Promise<Found> {
  const template = await loadTemplate(id, createId);
  return template && { draft: newDraft(createId(), template.jobDescription, now(), template.id) };
}
