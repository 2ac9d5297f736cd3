import { writeDraft } from '../../../src/drafts/write-draft';
import { makeDraft, makeJobDescription } from '../../support/parts';
import type { Stores } from './seed-stores';

/** The id of the draft that comes to harm, and that was open last. */
export const hurtId = 'hurt';
export const healthyIds = ['healthy-1', 'healthy-2'] as const;

/** The title of the hurt draft's newest good revision, which only the shadow has. */
export const newestGoodTitle = 'Newest good title';
const revision = 3;

/** Returns the key of a draft's text in local storage. */
export const keyOf = (id: string) => `rolewright:draft:${id}`;

const textOf = (id: string, title: string, version = revision) => {
  const { jobDescription } = makeDraft();
  return writeDraft(
    makeDraft({ id, revision: version, jobDescription: makeJobDescription({ ...jobDescription, title }) }),
  );
};

/** The stored text of the draft that comes to harm, before it does. */
export const unhurtText = textOf(hurtId, hurtId);

/** Returns the stores with three healthy drafts, where one local text is put in place of another. */
export function draftSet(differences: Readonly<Record<string, string>>, hasShadow: boolean): Stores {
  const healthy = healthyIds.map((id): [string, string] => [id, textOf(id, id)]);
  const shadow = Object.fromEntries([...healthy, [hurtId, textOf(hurtId, newestGoodTitle, revision + 1)]]);
  return {
    storage: {
      ...Object.fromEntries(healthy.map(([id, text]) => [keyOf(id), text])),
      [keyOf(hurtId)]: unhurtText,
      'rolewright:last-draft': hurtId,
      'rolewright:last-backup': '2026-02-03T04:05:06.789Z',
      ...differences,
    },
    ...(hasShadow ? { shadow, shadowLast: hurtId } : {}),
  };
}
