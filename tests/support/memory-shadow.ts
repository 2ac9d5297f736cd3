import type { Draft } from '../../src/drafts/draft';
import type { DraftShadow } from '../../src/drafts/draft-shadow';
import { parseDraft } from '../../src/drafts/parse-draft';
import { writeDraft } from '../../src/drafts/write-draft';

/** Returns a shadow that is gone with the test and answers at once; `texts` is what it holds, `works` may be changed. */
export function memoryShadow(texts: Record<string, string> = {}) {
  const callbacks: ((draft: Draft, isKept: boolean) => void)[] = [];
  let last: string | undefined;
  const shadow = {
    texts,
    works: true,
    ids: () => Promise.resolve(Object.keys(texts)),
    lastId: () => Promise.resolve(last),
    read: (id: string) => Promise.resolve(texts[id] === undefined ? undefined : parseDraft(texts[id])),
    write(draft: Draft) {
      if (shadow.works) texts[draft.id] = writeDraft(draft);
      if (shadow.works) last = draft.id;
      callbacks.forEach((callback) => callback(draft, shadow.works));
    },
    remove(id: string) {
      delete texts[id];
      return Promise.resolve();
    },
    onWrite: (callback: (draft: Draft, isKept: boolean) => void) => void callbacks.push(callback),
  };
  return shadow satisfies DraftShadow;
}
