import type { CatalogueEntry } from './catalogue-entry';

/** Each file gives its entry by the time it is imported: see scripts/template-plugin.mjs. */
const entries = import.meta.glob<CatalogueEntry>('./library/*.md', {
  query: '?entry',
  import: 'default',
  eager: true,
});

/** All job titles that the library has a template for, in the order of the alphabet. To be loaded on demand. */
export const catalogue: readonly CatalogueEntry[] = Object.values(entries).toSorted((left, right) =>
  left.title.localeCompare(right.title, 'en'),
);
