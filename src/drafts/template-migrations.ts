import type { StoredObject } from './migrations';

/**
 * What makes a stored template of one version into one of the next, as `migrations.ts` does for drafts. A step here is
 * never changed once templates of its version are on users' devices.
 */
export const templateMigrations: Readonly<Record<number, (template: StoredObject) => StoredObject>> = {};
