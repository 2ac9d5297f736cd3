import { describe, expect, it } from 'vitest';
import { effectiveIndents } from '../../src/document/effective-indents';
import type { JobDescription, Row } from '../../src/document/job-description';
import { indentRows, moveRows, removeRows, setRowsIncluded } from '../../src/document/rows-edits';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const two = makeJobDescription({
  sections: [
    makeSection(
      'A',
      ['a', 'b', 'c', 'd'].map((text) => makeRow(text)),
    ),
    makeSection('B', [makeRow('e')]),
  ],
});
const texts = ({ sections }: JobDescription) =>
  sections.map(({ rows }) => rows.map(({ content }) => content.text).join(''));

describe('moving rows together', () => {
  it.each([
    { ids: ['b', 'c'], to: 'A', index: 0, after: ['bcad', 'e'] },
    { ids: ['a', 'b'], to: 'A', index: 2, after: ['cdab', 'e'] },
    { ids: ['a', 'b'], to: 'A', index: 99, after: ['cdab', 'e'] },
    { ids: ['b', 'd'], to: 'B', index: 1, after: ['ac', 'ebd'] },
    { ids: ['a', 'b', 'c', 'd'], to: 'B', index: 0, after: ['', 'abcde'] },
  ])('puts $ids into $to at $index', ({ ids, to, index, after }) => {
    expect(texts(moveRows(two, ids, { sectionId: to, index }))).toEqual(after);
  });

  it('leaves the document as it is where nothing moves', () => {
    expect(moveRows(two, ['b', 'c'], { sectionId: 'A', index: 1 })).toBe(two);
    expect(moveRows(two, ['b'], { sectionId: 'none', index: 1 })).toBe(two);
    expect(moveRows(two, [], { sectionId: 'A', index: 0 })).toBe(two);
  });
});

describe('changing rows together', () => {
  it('removes them, and nothing where there are none', () => {
    expect(texts(removeRows(two, ['a', 'c', 'e']))).toEqual(['bd', '']);
    expect(removeRows(two, ['none'])).toBe(two);
  });

  it('takes them out of the posting, and leaves sections without them alone', () => {
    const changed = setRowsIncluded(two, ['a', 'b'], false);
    expect(changed.sections[0]?.rows.map(({ included }) => included)).toEqual([false, false, true, true]);
    expect(changed.sections[1]).toBe(two.sections[1]);
    expect(setRowsIncluded(changed, ['a'], false)).toBe(changed);
  });

  const nested = (...rows: readonly Partial<Row>[]) =>
    makeJobDescription({
      sections: [
        makeSection(
          'A',
          rows.map((row, index) => makeRow(`${index}`, row)),
        ),
      ],
    });
  const depths = ({ sections }: JobDescription) => effectiveIndents(sections[0]?.rows ?? []);

  it.each([
    { name: 'in, under the item before them', rows: [0, 0, 0], ids: ['1', '2'], step: 1, after: [0, 1, 1] },
    { name: 'in, with what is under them', rows: [0, 0, 1], ids: ['1', '2'], step: 1, after: [0, 1, 2] },
    { name: 'in all or none', rows: [0, 1, 2], ids: ['1', '2'], step: 1, after: [0, 1, 2] },
    { name: 'out, with what is under them', rows: [0, 1, 2], ids: ['1', '2'], step: -1, after: [0, 0, 1] },
    { name: 'out all or none', rows: [0, 1], ids: ['0', '1'], step: -1, after: [0, 1] },
  ] as const)('indents them $name', ({ rows, ids, step, after }) => {
    const before = nested(...rows.map((indent) => ({ indent })));
    const changed = indentRows(before, ids, step);
    expect(depths(changed)).toEqual(after);
    expect(changed === before).toBe(rows.join() === after.join());
  });

  it('leaves paragraphs where they are', () => {
    const before = nested({}, { kind: 'paragraph' });
    expect(indentRows(before, ['1'], 1)).toBe(before);
  });
});
