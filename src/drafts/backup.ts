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
  // Backups of older pages have none.
  templates: v.exactOptional(v.array(v.unknown()), []),
});

type ReadBackupResult =
  /** `unreadable` counts the drafts of the file that could not be read. */
  | {
      readonly status: 'read';
      readonly createdAt: string;
      readonly drafts: readonly Draft[];
      /** As they are stored; whoever keeps templates checks them. */
      readonly templates: readonly unknown[];
      readonly unreadable: number;
    }
  | { readonly status: 'newer' }
  | { readonly status: 'no-backup' };

/** The texts that a backup is made of, as they are stored. */
export interface BackupTexts {
  readonly drafts: readonly string[];
  readonly templates: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** Returns the text of a file that holds drafts, the user's own templates and what was set aside. */
export function writeBackup(texts: BackupTexts, at: Date): string {
  const unreadable = [...texts.setAside];
  const parsed = (text: string): unknown[] => {
    try {
      return [parseJson(text)];
    } catch {
      unreadable.push({ key: 'unreadable', text });
      return [];
    }
  };
  const whole = {
    format: 'rolewright-backup',
    version: backupVersion,
    createdAt: at.toISOString(),
    drafts: texts.drafts.flatMap(parsed),
    templates: texts.templates.flatMap(parsed),
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
    return {
      status: 'read',
      createdAt: alone.draft.changedAt,
      drafts: [alone.draft],
      templates: [],
      unreadable: 0,
    };
  }
  const result = v.safeParse(backup, input);
  if (!result.success) return { status: 'no-backup' };
  const { version, createdAt, drafts, templates } = result.output;
  if (version > backupVersion) return { status: 'newer' };
  const read = drafts.map(parseStoredDraft).flatMap((each) => (each.status === 'read' ? [each.draft] : []));
  return { status: 'read', createdAt, drafts: read, templates, unreadable: drafts.length - read.length };
}
