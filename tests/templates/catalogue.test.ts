import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/templates/catalogue';
import { levels } from '../../src/templates/title-choices';
import { readCatalogueEntry } from '../../src/templates/read-catalogue-entry';

describe('the catalogue', () => {
  it('has an entry for each file of the library, in the order of the alphabet', () => {
    const ids = readdirSync('src/templates/library').map((name) => name.replace(/\.md$/, ''));
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const titles = catalogue.map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((left, right) => left.localeCompare(right, 'en')));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('costs at most 12 kB compressed', () => {
    expect(brotliCompressSync(JSON.stringify(catalogue)).length).toBeLessThanOrEqual(12_000);
  });

  it('is of 14 fields and more, from interns to executives', () => {
    expect(new Set(catalogue.map(({ field }) => field)).size).toBeGreaterThanOrEqual(14);
    expect(new Set(catalogue.map(({ level }) => level))).toEqual(new Set(levels));
  });
});

describe('readCatalogueEntry', () => {
  it.each([
    {
      name: 'a library file',
      markdown: '---\naliases: RN, Staff Nurse\nfield: Health Care\nlevel: Mid\n---\n\n# Nurse *one*\n',
      entry: { title: 'Nurse one', aliases: ['RN', 'Staff Nurse'], field: 'Health Care', level: 'Mid' },
    },
    { name: 'a bare one', markdown: '# Chef\n', entry: { title: 'Chef', aliases: [], field: '', level: '' } },
    {
      name: 'one without a title, which has suggestions',
      markdown: '## Tasks\n\n- Cook\n\n# Suggestions\n',
      entry: { title: '', aliases: [], field: '', level: '' },
    },
    { name: 'nothing', markdown: '', entry: { title: '', aliases: [], field: '', level: '' } },
  ])('reads $name', ({ markdown, entry }) => {
    expect(readCatalogueEntry('nurse', markdown)).toEqual({ id: 'nurse', ...entry });
  });
});
