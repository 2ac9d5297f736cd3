import { catalogue } from '../templates/catalogue';
import type { CatalogueEntry } from '../templates/catalogue-entry';
import type { OwnTemplates } from './own-templates';

/** Returns the catalogue with the user's own templates in it, in the order of the alphabet. To be loaded on demand. */
export function allTitles(own: Pick<OwnTemplates, 'list'>): readonly CatalogueEntry[] {
  const mine = own.list();
  return mine.length === 0
    ? catalogue
    : [...mine, ...catalogue].toSorted((left, right) => left.title.localeCompare(right.title, 'en'));
}
