import type { Draft } from './draft';
import { draftPrefix } from './draft-storage';
import { parseDraft } from './parse-draft';

/** Calls back with each draft that another tab saves. */
export function watchDrafts(onSave: (draft: Draft) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(draftPrefix) !== true || newValue === null) return;
    // What cannot be read here is the other tab's business: a newer version of this page may have written it.
    const result = parseDraft(newValue);
    if (result.status === 'read') onSave(result.draft);
  });
}
