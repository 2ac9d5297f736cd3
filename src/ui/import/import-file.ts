import { isReadable, isWorkable } from '../../document/size-limits';
import { streamSafe } from '../../document/stream-safe';
import type { Restored } from '../../store/backup-actions';
import type { DraftActions } from '../../store/draft-actions';
import { parseApart } from './parse-apart';
import { readFile } from './read-file';

export interface ImportOutcome {
  readonly ok: boolean;
  /** What has happened, for the user. */
  readonly message: string;
}

const nothing = 'Nothing was imported.';

/** Reads a file into the drafts on this device, as a draft of its own beside the others. */
export async function importFile(file: File, drafts: DraftActions): Promise<ImportOutcome> {
  const read = await readFile(file);
  if (!read.ok) return { ok: false, message: read.problem };
  const isJson = /\.json$/i.test(file.name) || /^\s*\{/.test(read.text);
  return isJson ? importBackup(file.name, read.text, drafts) : importMarkdown(file.name, read.text, drafts);
}

async function importMarkdown(name: string, text: string, drafts: DraftActions): Promise<ImportOutcome> {
  const tooLong = `“${name}” is too long for one job description. ${nothing}`;
  if (!isReadable(text)) return { ok: false, message: tooLong };
  try {
    const jobDescription = await parseApart(streamSafe(text));
    if (!isWorkable(jobDescription)) return { ok: false, message: tooLong };
    drafts.openNew(jobDescription);
    return { ok: true, message: `“${name}” is open as a new draft. Your other drafts are as they were.` };
  } catch {
    return { ok: false, message: `“${name}” could not be read. ${nothing}` };
  }
}

async function importBackup(name: string, text: string, drafts: DraftActions): Promise<ImportOutcome> {
  const restored = await drafts.restore(text);
  if (restored === 'newer') {
    const message = `“${name}” was written by a newer version of Rolewright. ${nothing}`;
    return { ok: false, message };
  }
  if (restored === 'no-backup') {
    return { ok: false, message: `“${name}” holds no drafts of Rolewright. ${nothing}` };
  }
  return { ok: true, message: describe(name, restored) };
}

function describe(name: string, { added, copied, same, withoutRoom, unreadable }: Restored): string {
  const counts = [
    [added, 'added'],
    [copied, 'added as copies, since yours have another text'],
    [same, 'here already'],
    [withoutRoom, 'without room in this browser'],
    [unreadable, 'unreadable'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `Drafts from “${name}”: ${parts.join(', ') || 'none'}. Nothing of yours was overwritten.`;
}
