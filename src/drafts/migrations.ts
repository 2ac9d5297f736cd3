/** A stored draft as JSON gives it, of whatever version. */
export type StoredObject = Readonly<Record<string, unknown>>;

/**
 * What makes a stored draft of one version into one of the next. A step here is never changed once drafts of its
 * version are on users' devices: tests/drafts/fixtures/ holds one of each, for ever.
 */
export const migrations: Readonly<Record<number, (draft: StoredObject) => StoredObject>> = {
  // Version 2 adds `locked` and `deletedAt`, both optional. A page of version 1 would drop them as it saves, so it
  // has to see that the draft is not of its own version.
  1: (draft) => ({ ...draft, schemaVersion: 2 }),
  // Version 3 adds `keptFindings`, optional, for the same reason.
  2: (draft) => ({ ...draft, schemaVersion: 3 }),
};
