import { posting } from '../document/posting';
import { tellChanges } from '../document/tell-changes';
import type { JobDescription } from '../document/job-description';
import type { Sending, Version } from '../store/start-versions';

/** One time that a posting left the page, with what it said then. */
export interface SentPosting {
  readonly sending: Sending;
  readonly version: Version;
  /** Whether nothing was sent to the same place since. */
  readonly isLast: boolean;
}

/** Returns what was sent, by the versions that hold it, the last first. */
export function sentPostings(versions: readonly Version[]): SentPosting[] {
  const all = versions
    .flatMap((version) => (version.sendings ?? []).map((sending) => ({ sending, version })))
    .toSorted((left, right) => right.sending.at.localeCompare(left.sending.at));
  return all.map(({ sending, version }, index) => ({
    sending,
    version,
    isLast: all.findIndex((each) => each.sending.place === sending.place) === index,
  }));
}

/** Returns what changed in the posting since it was sent; what is kept aside was not in it, and is not now. */
export function changedSince({ version }: SentPosting, now: JobDescription): readonly string[] {
  return tellChanges(posting(version.draft.jobDescription), posting(now));
}
