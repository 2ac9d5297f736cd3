import { tellChanges } from '../../document/tell-changes';
import type { JobDescription } from '../../document/job-description';
import type { Version } from '../../store/start-versions';

/** A version, and what changed since the one before it; undefined for the first. */
export interface ToldVersion {
  readonly version: Version;
  readonly changes: readonly string[] | undefined;
}

/** Returns versions, newest first, with what changed in each. */
export function toldVersions(versions: readonly Version[]): ToldVersion[] {
  return versions.map((version, index) => {
    const older = versions[index + 1];
    return {
      version,
      changes: older && tellChanges(older.draft.jobDescription, version.draft.jobDescription),
    };
  });
}

/** Returns what changed in what is open since the newest version. */
export function changesSince([newest]: readonly Version[], now: JobDescription): readonly string[] {
  return newest === undefined ? [] : tellChanges(newest.draft.jobDescription, now);
}
