import { describe, expect, it } from 'vitest';
import { effectiveIndents } from '../../src/document/effective-indents';
import { findRow } from '../../src/document/find-row';
import type { Indent, JobDescription, Row } from '../../src/document/job-description';
import { plainText, type RichText } from '../../src/document/rich-text';
import {
  addRow,
  indentRow,
  joinRowToPrevious,
  moveRow,
  setRowContent,
  setRowKind,
  splitRow,
} from '../../src/document/row-edits';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const withRows = (...rows: readonly Row[]) =>
  makeJobDescription({ sections: [makeSection('Tasks', rows), makeSection('Other', [makeRow('last')])] });

const rowsOf = ({ sections }: JobDescription) => sections[0]?.rows ?? [];
const textsOf = (now: JobDescription) => rowsOf(now).map((row) => row.content.text);

const strong = (text: string, start: number, end: number): RichText => ({
  text,
  marks: [{ type: 'strong', start, end }],
});

describe('addRow', () => {
  it.each([
    { index: 0, expected: ['new', 'a', 'b'] },
    { index: 1, expected: ['a', 'new', 'b'] },
    { index: 2, expected: ['a', 'b', 'new'] },
    { index: 99, expected: ['a', 'b', 'new'] },
    { index: -1, expected: ['new', 'a', 'b'] },
  ])('puts a row in at $index', ({ index, expected }) => {
    const before = withRows(makeRow('a'), makeRow('b'));
    expect(textsOf(addRow(before, { sectionId: 'Tasks', index }, makeRow('new')))).toEqual(expected);
  });
});

describe('moveRow', () => {
  it.each([
    { index: 0, expected: ['b', 'a', 'c'] },
    { index: 1, expected: ['a', 'b', 'c'] },
    { index: 2, expected: ['a', 'c', 'b'] },
  ])('counts the index $index without the row', ({ index, expected }) => {
    const before = withRows(makeRow('a'), makeRow('b'), makeRow('c'));
    expect(textsOf(moveRow(before, 'b', { sectionId: 'Tasks', index }))).toEqual(expected);
  });

  it('moves a row into another section', () => {
    const after = moveRow(withRows(makeRow('a'), makeRow('b')), 'a', { sectionId: 'Other', index: 1 });
    expect(after.sections.map((section) => section.rows.map((row) => row.id))).toEqual([
      ['b'],
      ['last', 'a'],
    ]);
  });

  it('leaves the sections it does not touch as they are', () => {
    const before = withRows(makeRow('a'), makeRow('b'));
    expect(moveRow(before, 'a', { sectionId: 'Tasks', index: 1 }).sections[1]).toBe(before.sections[1]);
  });
});

describe('splitRow', () => {
  it('keeps marks on both sides', () => {
    const before = withRows(makeRow('a', { content: strong('one bold two', 4, 12) }));
    const after = splitRow(before, 'a', 6, 'new');
    expect(rowsOf(after)).toEqual([
      makeRow('a', { content: strong('one bo', 4, 6) }),
      makeRow('new', { content: strong('ld two', 0, 6) }),
    ]);
  });

  it('keeps a link on both sides', () => {
    const link = { type: 'link', url: 'https://e.example/', title: 'T' } as const;
    const content: RichText = { text: 'apply here', marks: [{ ...link, start: 0, end: 10 }] };
    const after = splitRow(withRows(makeRow('a', { content })), 'a', 5, 'new');
    expect(rowsOf(after).map((row) => row.content)).toEqual([
      { text: 'apply', marks: [{ ...link, start: 0, end: 5 }] },
      { text: ' here', marks: [{ ...link, start: 1, end: 5 }] },
    ]);
  });

  it.each([
    { offset: 0, expected: ['', 'text'] },
    { offset: 4, expected: ['text', ''] },
    { offset: 99, expected: ['text', ''] },
  ])('gives an empty row at the edge: $offset', ({ offset, expected }) => {
    const before = withRows(makeRow('a', { content: plainText('text') }));
    expect(textsOf(splitRow(before, 'a', offset, 'new'))).toEqual(expected);
  });

  it('gives the second part the kind, the indent and the tick of the first', () => {
    const before = withRows(makeRow('a', { kind: 'checklist', indent: 1, included: false }));
    expect(rowsOf(splitRow(before, 'a', 1, 'new'))[1]).toMatchObject({
      id: 'new',
      kind: 'checklist',
      indent: 1,
      included: false,
    });
  });

  it('leaves the number that a list begins with on the first part', () => {
    const before = withRows(makeRow('ab', { kind: 'number', start: 5 }));
    expect(rowsOf(splitRow(before, 'ab', 1, 'new')).map((row) => row.start)).toEqual([5, undefined]);
  });
});

describe('joinRowToPrevious', () => {
  it('undoes a split', () => {
    const before = withRows(makeRow('a', { content: strong('one bold two', 4, 8) }), makeRow('z'));
    expect(joinRowToPrevious(splitRow(before, 'a', 6, 'new'), 'new')).toEqual(before);
  });

  it('keeps what the row before is', () => {
    const before = withRows(
      makeRow('a', { kind: 'checklist', included: false, indent: 1 }),
      makeRow('b', { kind: 'paragraph' }),
    );
    expect(rowsOf(joinRowToPrevious(before, 'b'))).toEqual([
      makeRow('a', { kind: 'checklist', included: false, indent: 1, content: plainText('ab') }),
    ]);
  });

  it('joins to no row of another section', () => {
    const before = withRows(makeRow('a'));
    expect(joinRowToPrevious(before, 'last')).toBe(before);
  });

  it('leaves a verbatim row without marks', () => {
    const before = withRows(
      makeRow('> a', { kind: 'verbatim' }),
      makeRow('b', { content: strong('bold', 0, 4) }),
    );
    expect(rowsOf(joinRowToPrevious(before, 'b'))).toEqual([
      makeRow('> a', { kind: 'verbatim', content: plainText('> abold') }),
    ]);
  });
});

/** Returns the indents after one step, for rows given as kind and indent. */
function indentsAfter(rows: readonly [Row['kind'], Indent][], index: number, step: 1 | -1): Indent[] {
  const before = withRows(...rows.map(([kind, indent], at) => makeRow(`r${at}`, { kind, indent })));
  return effectiveIndents(rowsOf(indentRow(before, `r${index}`, step)));
}

describe('indentRow', () => {
  it.each<{ name: string; rows: [Row['kind'], Indent][]; step: 1 | -1; expected: Indent[] }>([
    {
      name: 'a bullet under a bullet',
      rows: [
        ['bullet', 0],
        ['bullet', 0],
      ],
      step: 1,
      expected: [0, 1],
    },
    {
      name: 'not two deeper',
      rows: [
        ['bullet', 0],
        ['bullet', 1],
      ],
      step: 1,
      expected: [0, 1],
    },
    {
      name: 'not under a paragraph',
      rows: [
        ['paragraph', 0],
        ['bullet', 0],
      ],
      step: 1,
      expected: [0, 0],
    },
    {
      name: 'not deeper than two',
      rows: [
        ['bullet', 0],
        ['bullet', 1],
        ['bullet', 2],
      ],
      step: 1,
      expected: [0, 1, 2],
    },
    {
      name: 'back',
      rows: [
        ['bullet', 0],
        ['bullet', 1],
      ],
      step: -1,
      expected: [0, 0],
    },
    {
      name: 'not further back than the edge',
      rows: [
        ['bullet', 0],
        ['bullet', 0],
      ],
      step: -1,
      expected: [0, 0],
    },
    {
      name: 'back from where it shows',
      rows: [
        ['bullet', 0],
        ['bullet', 2],
      ],
      step: -1,
      expected: [0, 0],
    },
  ])('goes as far as it can: $name', ({ rows, step, expected }) => {
    expect(indentsAfter(rows, rows.length - 1, step)).toEqual(expected);
  });

  it('indents no first row', () => {
    expect(indentsAfter([['bullet', 0]], 0, 1)).toEqual([0]);
  });
});

describe('setRowKind', () => {
  const content = strong('bold', 0, 4);

  it('drops the marks of a row that becomes verbatim', () => {
    const after = setRowKind(withRows(makeRow('a', { content })), 'a', 'verbatim');
    expect(findRow(after, 'a')?.row).toEqual(makeRow('a', { kind: 'verbatim', content: plainText('bold') }));
  });

  it.each(['paragraph', 'number', 'checklist'] as const)(
    'keeps the marks of a row that becomes %s',
    (kind) => {
      const after = setRowKind(withRows(makeRow('a', { content })), 'a', kind);
      expect(findRow(after, 'a')?.row).toEqual(makeRow('a', { kind, content }));
    },
  );
});

describe('setRowContent', () => {
  it('keeps a text in its normal form', () => {
    const after = setRowContent(withRows(makeRow('a')), 'a', strong('a\tbold ', 1, 7));
    expect(findRow(after, 'a')?.row.content).toEqual(strong('a bold ', 2, 6));
  });

  it('leaves a verbatim row without marks', () => {
    const after = setRowContent(withRows(makeRow('a', { kind: 'verbatim' })), 'a', strong('bold', 0, 4));
    expect(findRow(after, 'a')?.row.content).toEqual(plainText('bold'));
  });
});
