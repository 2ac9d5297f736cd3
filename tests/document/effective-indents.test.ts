import { describe, expect, it } from 'vitest';
import { effectiveIndents } from '../../src/document/effective-indents';
import type { Indent, RowKind } from '../../src/document/job-description';
import { makeRow } from '../support/parts';

describe('effectiveIndents', () => {
  it.each<{ name: string; rows: [RowKind, Indent][]; expected: Indent[] }>([
    { name: 'nothing of nothing', rows: [], expected: [] },
    { name: 'no step before the first row', rows: [['bullet', 2]], expected: [0] },
    {
      name: 'one step under a bullet',
      rows: [
        ['bullet', 0],
        ['bullet', 2],
      ],
      expected: [0, 1],
    },
    {
      name: 'two steps under two',
      rows: [
        ['bullet', 0],
        ['number', 1],
        ['checklist', 2],
      ],
      expected: [0, 1, 2],
    },
    {
      name: 'no step under a paragraph',
      rows: [
        ['paragraph', 0],
        ['bullet', 1],
      ],
      expected: [0, 0],
    },
    {
      name: 'a paragraph under a bullet',
      rows: [
        ['bullet', 0],
        ['paragraph', 1],
      ],
      expected: [0, 1],
    },
    {
      name: 'no deeper than a paragraph in a list',
      rows: [
        ['bullet', 0],
        ['paragraph', 1],
        ['bullet', 2],
      ],
      expected: [0, 1, 1],
    },
    {
      name: 'the way back out',
      rows: [
        ['bullet', 0],
        ['bullet', 1],
        ['bullet', 0],
        ['bullet', 2],
      ],
      expected: [0, 1, 0, 1],
    },
    {
      name: 'no step under a verbatim row',
      rows: [
        ['verbatim', 0],
        ['bullet', 1],
      ],
      expected: [0, 0],
    },
  ])('allows $name', ({ rows, expected }) => {
    const made = rows.map(([kind, indent], index) => makeRow(`r${index}`, { kind, indent }));
    expect(effectiveIndents(made)).toEqual(expected);
  });
});

it('brings rows up together whose item is gone', () => {
  const rows = [1, 1, 0, 1].map((indent, index) =>
    makeRow(`row ${index}`, { kind: 'checklist', indent: indent as 0 | 1 }),
  );
  expect(effectiveIndents(rows)).toEqual([0, 0, 0, 1]);
});
