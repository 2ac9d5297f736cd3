import { describe, expect, it } from 'vitest';
import { splitSection } from '../../src/document/split-section';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const rows = ['a', 'b', 'c'].map((text) => makeRow(text, { id: text }));
const tasks = makeSection('Tasks', rows, { level: 3 });
const before = makeJobDescription({ sections: [tasks, makeSection('Perks')] });

describe('splitSection', () => {
  it.each([
    { row: 'a', first: [], second: ['b', 'c'] },
    { row: 'b', first: ['a'], second: ['c'] },
    { row: 'c', first: ['a', 'b'], second: [] },
  ])('makes a heading of row $row, which takes the rows behind it', ({ row, first, second }) => {
    const { sections } = splitSection(before, row, 'new');
    expect(sections.map(({ heading }) => heading.text)).toEqual(['Tasks', row, 'Perks']);
    expect(sections.map((section) => section.rows.map(({ id }) => id))).toEqual([first, second, []]);
    expect(sections[1]).toMatchObject({ id: 'new', level: 3, included: true });
  });

  it('has the heading on one line', () => {
    const section = makeSection('Tasks', [makeRow('two\nlines', { id: 'long' })]);
    const { sections } = splitSection(makeJobDescription({ sections: [section] }), 'long', 'new');
    expect(sections[1]?.heading.text).toBe('two lines');
  });

  it('gives the same job description where there is no such row', () => {
    expect(splitSection(before, 'none', 'new')).toBe(before);
  });
});
