import { effectiveIndents } from './effective-indents';
import type { Row } from './job-description';

/** Returns each numbered row's number in its list as it will be printed; undefined for every other row. */
export function ordinals(rows: readonly Row[]): (number | undefined)[] {
  const depths = effectiveIndents(rows);
  /** The count of the list that is open at each depth; undefined where none with numbers is. */
  const counts: (number | undefined)[] = [];
  return rows.map((row, index) => {
    const depth = depths[index] ?? 0;
    counts.length = depth + 1;
    if (row.kind !== 'number') {
      // Any other block at this depth ends the list; a bullet list is another list.
      counts[depth] = undefined;
      return undefined;
    }
    const count = counts[depth] === undefined ? (row.start ?? 1) : counts[depth] + 1;
    counts[depth] = count;
    return count;
  });
}
