import { Search } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from '../../src/ui/palette/palette-entry';
import { searchEntries } from '../../src/ui/palette/search-entries';

const entry = (label: string, group: PaletteEntry['group'], synonyms = ''): PaletteEntry => ({
  id: label,
  label,
  group,
  synonyms,
  icon: Search,
  run: () => undefined,
});

const all = [
  entry('Perks', 'Sections'),
  entry('Analytics Engineer', 'Templates', 'new template Data Modeler'),
  entry('Data Engineer', 'Templates', 'new template'),
  entry('Backend Engineer', 'Templates', 'Backend Developer'),
  entry('Executive Assistant', 'Templates', 'Personal Assistant'),
  entry('Export as HTML', 'Actions', 'download'),
];

describe('searchEntries', () => {
  it.each([
    { query: 'per', labels: ['Perks', 'Executive Assistant'] },
    { query: 'evelop', labels: ['Backend Engineer'] },
    { query: 'engineer back', labels: ['Backend Engineer'] },
    { query: 'exec', labels: ['Executive Assistant'] },
    { query: 'new template data engineer', labels: ['Data Engineer', 'Analytics Engineer'] },
    { query: 'zzz', labels: [] },
  ])('finds $labels for “$query”', ({ query, labels }) => {
    const found = searchEntries(all, query).flatMap(({ entries }) => entries.map(({ label }) => label));
    expect(found).toEqual(labels);
  });
});
