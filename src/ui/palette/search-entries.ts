import { beginsWords, matchesWords } from '../matches-words';
import { entryGroups, type EntryGroup, type PaletteEntry } from './palette-entry';

export interface FoundGroup {
  readonly group: EntryGroup;
  readonly entries: readonly PaletteEntry[];
}

const wordsOf = ({ label, synonyms = '', group }: PaletteEntry) => `${label} ${synonyms} ${group}`;

/**
 * Returns the entries that a query finds, by group, in each group the likeliest first. Those that have it within a word
 * are found only where none has a word that begins so.
 */
export function searchEntries(all: readonly PaletteEntry[], query: string): FoundGroup[] {
  const wanted = query.trim();
  const begun = all.filter((entry) => beginsWords(wordsOf(entry), wanted));
  const found = begun.length > 0 ? begun : all.filter((entry) => matchesWords(wordsOf(entry), wanted));
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
