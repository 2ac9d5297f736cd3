import type { JobDescription } from '../document/job-description';
import { sayTheSame } from '../document/words-of';
import { openDraftVersions, type DraftVersions, type Occasion, type Sending } from '../drafts/draft-versions';
import type { EditorState } from './editor-state';

/** The versions on this device, and the one way to keep another. */
export interface VersionKeeper extends Omit<DraftVersions, 'keep'> {
  /** Keeps a state, unless the newest version says the same: that one takes the name or the sending then. */
  keep(
    this: void,
    state: Pick<EditorState, 'draft' | 'jobDescription'>,
    at: string,
    occasion: Occasion,
    more?: { readonly name?: string; readonly sending?: Sending },
  ): Promise<void>;
}

/** Returns what keeps states as versions. */
export function versionKeeper(versions: DraftVersions, now: () => Date): VersionKeeper {
  return {
    ...versions,
    async keep({ draft, jobDescription }, at, occasion, { name, sending } = {}) {
      const newest = await versions.newest(draft.id);
      // What was sent has to be known to the letter, for comparing it with what arrived.
      const isSame = sending === undefined ? sayTheSame : isIdentical;
      if (newest !== undefined && isSame(newest.draft.jobDescription, jobDescription)) {
        if (name !== undefined) await versions.rename(draft.id, newest.at, name);
        if (sending !== undefined) await versions.addSending(draft.id, newest.at, sending);
        return undefined;
      }
      const isInOrder = newest === undefined || newest.at < at;
      return versions.keep({
        at: isInOrder ? at : now().toISOString(),
        occasion,
        ...(name === undefined ? {} : { name }),
        ...(sending === undefined ? {} : { sendings: [sending] }),
        draft: { ...draft, jobDescription },
      });
    },
  };
}

/** Returns what keeps states as versions in the database of this name. */
export function openVersions(databaseName: string, now: () => Date): VersionKeeper {
  return versionKeeper(openDraftVersions(databaseName), now);
}

const isIdentical = (left: JobDescription, right: JobDescription) =>
  JSON.stringify(left) === JSON.stringify(right);
