import { countOf } from '../../document/count-of';
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

function describe({
  added,
  copied,
  same,
  broughtBack,
  withoutRoom,
  unreadable,
  templates,
}: Restored): string {
  const counts = [
    [added, 'added'],
    [
      copied,
      'added as a copy, since yours has another text',
      'added as copies, since yours have another text',
    ],
    [broughtBack, 'brought back from the deleted ones'],
    [same, 'here already'],
    [withoutRoom, 'without room in this browser'],
    [unreadable, 'unreadable'],
  ] as const;
  const ofTemplates = [
    [templates.added, 'added'],
    [
      templates.newer,
      'in the place of an older one, which is among your deleted templates',
      'in the place of older ones, which are among your deleted templates',
    ],
    [templates.older, 'older than yours, now among your deleted templates'],
    [templates.same, 'here already'],
    [templates.withoutRoom, 'without room in this browser'],
    [templates.unreadable, 'unreadable'],
  ] as const;
  const own = say(ofTemplates);
  return `${say(counts) || 'none'}.${own === '' ? '' : ` Templates: ${own}.`} Nothing of yours was overwritten.`;
}

const say = (counts: readonly (readonly [count: number, one: string, many?: string])[]) =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, one, many = one]) => countOf(count, one, many))
    .join(', ');
