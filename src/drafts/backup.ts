import * as v from 'valibot';
import type { Draft } from './draft';
import type { SetAside } from './draft-storage';
import { parseJson } from '../document/parse-json';
import { parseStoredDraft } from './parse-draft';

const backupVersion = 1;

const backup = v.object({
  format: v.literal('rolewright-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  drafts: v.array(v.unknown()),
});

export type ReadBackupResult =
  /** `unreadable` counts the drafts of the file that could not be read. */
  | {
      readonly status: 'read';
      readonly createdAt: string;
      readonly drafts: readonly Draft[];
      readonly unreadable: number;
    }
  | { readonly status: 'newer' }
  | { readonly status: 'no-backup' };

/** Returns the text of a file that holds drafts, as they are stored, and what was set aside. */
export function writeBackup(draftTexts: readonly string[], setAside: readonly SetAside[], at: Date): string {
  const drafts: unknown[] = [];
  const unreadable = [...setAside];
  for (const text of draftTexts) {
    try {
      drafts.push(parseJson(text));
    } catch {
      unreadable.push({ key: 'unreadable', text });
    }
  }
  const whole = {
    format: 'rolewright-backup',
    version: backupVersion,
    createdAt: at.toISOString(),
    drafts,
    setAside: unreadable,
  };
  return JSON.stringify(whole, undefined, 1);
}

/** Returns the drafts that a backup's text holds, or why it gives none. */
export function readBackup(text: string): ReadBackupResult {
  let input: unknown;
  try {
    input = parseJson(text);
  } catch {
    return { status: 'no-backup' };
  }
  // A draft that was downloaded by itself is a backup of one.
  const alone = parseStoredDraft(input);
  if (alone.status === 'newer') return { status: 'newer' };
  if (alone.status === 'read') {
    return { status: 'read', createdAt: alone.draft.changedAt, drafts: [alone.draft], unreadable: 0 };
  }
  const result = v.safeParse(backup, input);
  if (!result.success) return { status: 'no-backup' };
  const { version, createdAt, drafts } = result.output;
  if (version > backupVersion) return { status: 'newer' };
  const read = drafts.map(parseStoredDraft).flatMap((each) => (each.status === 'read' ? [each.draft] : []));
  return { status: 'read', createdAt, drafts: read, unreadable: drafts.length - read.length };
}
