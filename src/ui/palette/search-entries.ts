import { countBegun, matchesWords } from '../matches-words';
import { entryGroups, type EntryGroup, type PaletteEntry } from './palette-entry';

interface FoundGroup {
  readonly group: EntryGroup;
  readonly entries: readonly PaletteEntry[];
}

const wordsOf = ({ label, synonyms = '', group }: PaletteEntry) => `${label} ${synonyms} ${group}`;

/**
 * Returns the entries that a query finds, by group, in each group first those whose label has most words of it. Those
 * that have it within a word are found only where none has a word that begins so.
 */
export function searchEntries(all: readonly PaletteEntry[], query: string): FoundGroup[] {
  const wanted = query.trim();
  const begun = all.filter((entry) => countBegun(wordsOf(entry), wanted).others === 0);
  const found = begun.length > 0 ? begun : all.filter((entry) => matchesWords(wordsOf(entry), wanted));
  const inLabel = new Map(found.map((entry) => [entry, countBegun(entry.label, wanted).begun]));
  const byLabel = (a: PaletteEntry, b: PaletteEntry) => (inLabel.get(b) ?? 0) - (inLabel.get(a) ?? 0);
  return entryGroups
    .map((group) => ({ group, entries: found.filter((entry) => entry.group === group).toSorted(byLabel) }))
    .filter(({ entries }) => entries.length > 0);
}
