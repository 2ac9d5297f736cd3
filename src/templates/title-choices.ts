import type { CatalogueEntry } from './catalogue-entry';

/** The levels of job titles, from the first to the last of a career. */
export const levels: readonly string[] = [
  'Intern',
  'Entry',
  'Mid',
  'Senior',
  'Lead',
  'Manager',
  'Director',
  'Executive',
];

/** The field of what belongs to no other. */
export const otherField = 'Other';

/** Returns the fields of some titles, in the order of the alphabet; what belongs to none comes last. */
export function fieldsOf(catalogue: readonly Pick<CatalogueEntry, 'field'>[]): string[] {
  const fields = new Set(catalogue.map(({ field }) => field));
  const named = [...fields].filter((field) => field !== otherField && field !== '').toSorted();
  return fields.has(otherField) ? [...named, otherField] : named;
}
