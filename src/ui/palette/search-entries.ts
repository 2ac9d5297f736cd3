import { beginsWords, matchesWords } from '../matches-words';
import { entryGroups, type EntryGroup, type PaletteEntry } from './palette-entry';

export interface FoundGroup {
  readonly group: EntryGroup;
  readonly entries: readonly PaletteEntry[];
}

/** Returns the entries that a query finds, by group, in each group the likeliest first. */
export function searchEntries(all: readonly PaletteEntry[], query: string): FoundGroup[] {
  const wanted = query.trim();
  const found = all.filter(({ label, synonyms = '', group }) =>
    matchesWords(`${label} ${synonyms} ${group}`, wanted),
  );
  const isLikely = ({ label }: PaletteEntry) => beginsWords(label, wanted);
  return entryGroups
    .map((group) => {
      const inGroup = found.filter((entry) => entry.group === group);
      return {
        group,
        entries: [...inGroup.filter(isLikely), ...inGroup.filter((entry) => !isLikely(entry))],
      };
    })
    .filter(({ entries }) => entries.length > 0);
}
