import type { DraftVersions, Sending, Version } from '../../src/drafts/draft-versions';

/** Returns versions that are gone with the test; `works` may be changed. */
export function memoryVersions() {
  const kept: Version[] = [];
  const of = (draftId: string) => kept.filter(({ draft }) => draft.id === draftId);
  const change = (draftId: string, at: string, apply: (version: Version) => Version) => {
    const index = kept.findIndex((each) => each.at === at && each.draft.id === draftId);
    const version = kept[index];
    if (version !== undefined) kept[index] = apply(version);
  };
  const answer = <Result>(make: () => Result) =>
    memory.works ? Promise.resolve(make()) : Promise.reject(new Error('forbidden'));
  const memory = {
    kept,
    works: true,
    list: (draftId: string) =>
      answer(() => of(draftId).toSorted((left, right) => right.at.localeCompare(left.at))),
    newest: (draftId: string) => answer(() => of(draftId).at(-1)),
    keep: (version: Version) => answer(() => void kept.push(version)),
    rename: (draftId: string, at: string, name: string) =>
      answer(() => change(draftId, at, (each) => ({ ...each, name }))),
    lastSent: (draftId: string) => answer(() => of(draftId).filter(({ sendings }) => sendings !== undefined)),
    addSending: (draftId: string, at: string, sending: Sending) =>
      answer(() =>
        change(draftId, at, (each) => ({ ...each, sendings: [...(each.sendings ?? []), sending] })),
      ),
    forgetSending: (draftId: string, at: string, sentAt: string) =>
      answer(() =>
        change(draftId, at, ({ sendings = [], ...each }) => ({
          ...each,
          sendings: sendings.filter((sending) => sending.at !== sentAt),
        })),
      ),
    removeAll: (draftId: string) =>
      answer(() => void kept.splice(0, kept.length, ...kept.filter(({ draft }) => draft.id !== draftId))),
  };
  return memory satisfies DraftVersions;
}
