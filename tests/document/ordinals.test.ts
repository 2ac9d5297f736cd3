import type { List, Nodes } from 'mdast';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinals } from '../../src/document/ordinals';
import { indents, type Indent, type Row, type RowKind } from '../../src/document/job-description';
import { sectionToMdast } from '../../src/markdown/parts-to-mdast';
import { verbatimReader } from '../../src/markdown/verbatim-reader';
import { makeRow, makeSection } from '../support/parts';

const rowsOf = (rows: readonly [RowKind, Indent, (number | undefined)?][]): Row[] =>
  rows.map(([kind, indent, start], index) =>
    makeRow(`r${index}`, { kind, indent, ...(start === undefined ? {} : { start }) }),
  );

/** Returns the numbers that a Markdown reader would print, in the order of the rows. */
function printed(node: Nodes): number[] {
  if (!('children' in node)) return [];
  if (node.type !== 'list' || node.ordered !== true) return node.children.flatMap(printed);
  const { start, children }: List = node;
  const numberAt = (index: number) => (start ?? 1) + index;
  return children.flatMap((item, index) => [numberAt(index)].concat(item.children.flatMap(printed)));
}

describe('ordinals', () => {
  it.each<{
    name: string;
    rows: [RowKind, Indent, (number | undefined)?][];
    expected: (number | undefined)[];
  }>([
    {
      name: 'counts a list',
      rows: [
        ['number', 0],
        ['number', 0],
      ],
      expected: [1, 2],
    },
    {
      name: 'begins at the start of the first row',
      rows: [
        ['number', 0, 5],
        ['number', 0, 9],
      ],
      expected: [5, 6],
    },
    {
      name: 'can begin at nought',
      rows: [
        ['number', 0, 0],
        ['number', 0],
      ],
      expected: [0, 1],
    },
    {
      name: 'begins again after a bullet',
      rows: [
        ['number', 0],
        ['bullet', 0],
        ['number', 0],
      ],
      expected: [1, undefined, 1],
    },
    {
      name: 'begins again after a paragraph',
      rows: [
        ['number', 0],
        ['paragraph', 0],
        ['number', 0],
      ],
      expected: [1, undefined, 1],
    },
    {
      name: 'goes on after a paragraph within an item',
      rows: [
        ['number', 0],
        ['paragraph', 1],
        ['number', 0],
      ],
      expected: [1, undefined, 2],
    },
    {
      name: 'counts a list within a list by itself',
      rows: [
        ['number', 0],
        ['number', 1],
        ['number', 1],
        ['number', 0],
        ['number', 1],
      ],
      expected: [1, 1, 2, 2, 1],
    },
    {
      name: 'takes a row at the depth at which it shows',
      rows: [
        ['number', 2],
        ['number', 0],
      ],
      expected: [1, 2],
    },
  ])('$name', ({ rows, expected }) => {
    expect(ordinals(rowsOf(rows))).toEqual(expected);
  });

  it('are the numbers that are printed', () => {
    const arbitraryRows = fc.array(
      fc.tuple(
        fc.constantFrom<RowKind>('paragraph', 'bullet', 'number', 'checklist'),
        fc.constantFrom(...indents),
        fc.option(fc.nat({ max: 9 }), { nil: undefined }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitraryRows, (described) => {
        const rows = rowsOf(described);
        const tree = {
          type: 'root' as const,
          children: sectionToMdast(makeSection('S', rows), verbatimReader),
        };
        expect(ordinals(rows).filter((ordinal) => ordinal !== undefined)).toEqual(printed(tree));
      }),
      { numRuns: 200 },
    );
  });
});
