import { byTitle } from './by-title';
import { catalogue } from './catalogue';
import type { CatalogueEntry } from './catalogue-entry';

/** Returns the titles of the library with others among them, in the order of the alphabet. */
export function catalogueWith(others: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return others.length === 0 ? catalogue : [...others, ...catalogue].toSorted(byTitle);
}
