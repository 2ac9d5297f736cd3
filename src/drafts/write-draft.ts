import { schemaVersion, type Draft } from './draft';

/** Returns the text in which a draft is stored. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({ schemaVersion, ...draft });
}
