import type { Restored } from '../../store/backup-actions';
import type { DraftActions } from '../../store/draft-actions';

/** Adds the drafts of a backup to those on this device; returns what came of it, or why there are none. */
export async function restoreBackup(
  text: string,
  drafts: DraftActions,
): Promise<{ readonly message: string } | { readonly problem: string }> {
  const restored = await drafts.restore(text);
  if (restored === 'newer') return { problem: 'was written by a newer version of Rolewright.' };
  if (restored === 'no-backup')
    return { problem: 'holds no drafts of Rolewright and no job description that it knows.' };
  return { message: describe(restored) };
}

function describe({ added, copied, same, withoutRoom, unreadable }: Restored): string {
  const counts = [
    [added, 'added'],
    [copied, 'added as copies, since yours have another text'],
    [same, 'here already'],
    [withoutRoom, 'without room in this browser'],
    [unreadable, 'unreadable'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${parts.join(', ') || 'none'}. Nothing of yours was overwritten.`;
}
