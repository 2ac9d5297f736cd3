import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf, stepPlacement, type Placement } from '../../src/document/placement';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const jobDescription = makeJobDescription({
  sections: [
    makeSection('A', [makeRow('a1'), makeRow('a2')]),
    makeSection('Empty'),
    makeSection('B', [makeRow('b1')]),
  ],
});
const at = (sectionId: string, index: number): Placement => ({ sectionId, index });

describe('placementOf', () => {
  it('finds a row', () => {
    expect(placementOf(jobDescription, 'a2')).toEqual(at('A', 1));
  });

  it('finds nothing of a row that is not there', () => {
    expect(placementOf(jobDescription, 'none')).toBeUndefined();
  });
});

describe('stepPlacement', () => {
  it.each<{ name: string; row: string; from: Placement; step: 1 | -1; to: Placement | undefined }>([
    { name: 'down within a section', row: 'a1', from: at('A', 0), step: 1, to: at('A', 1) },
    { name: 'up within a section', row: 'a2', from: at('A', 1), step: -1, to: at('A', 0) },
    { name: 'down out of a section', row: 'a2', from: at('A', 1), step: 1, to: at('Empty', 0) },
    { name: 'down through an empty section', row: 'a2', from: at('Empty', 0), step: 1, to: at('B', 0) },
    { name: 'down to behind the last row', row: 'a2', from: at('B', 0), step: 1, to: at('B', 1) },
    { name: 'not down past the end', row: 'a2', from: at('B', 1), step: 1, to: undefined },
    { name: 'up into an empty section', row: 'b1', from: at('B', 0), step: -1, to: at('Empty', 0) },
    { name: 'up to behind the last row', row: 'b1', from: at('Empty', 0), step: -1, to: at('A', 2) },
    { name: 'not up past the beginning', row: 'a1', from: at('A', 0), step: -1, to: undefined },
    { name: 'nowhere from a section that is gone', row: 'a1', from: at('none', 0), step: 1, to: undefined },
  ])('goes $name', ({ row, from, step, to }) => {
    expect(stepPlacement(jobDescription, [row], from, step)).toEqual(to);
  });

  const partlyAside = makeJobDescription({
    sections: [
      makeSection('A', [makeRow('a1'), makeRow('a2', { included: false }), makeRow('a3')]),
      makeSection('Aside', [makeRow('s1')], { included: false }),
      makeSection('B', [makeRow('b1', { included: false }), makeRow('b2')]),
    ],
  });

  it.each<{ name: string; row: string; from: Placement; step: 1 | -1; to: Placement | undefined }>([
    {
      name: 'down past what is hidden and one that shows',
      row: 'a1',
      from: at('A', 0),
      step: 1,
      to: at('A', 2),
    },
    { name: 'up past one that shows and no further', row: 'a3', from: at('A', 2), step: -1, to: at('A', 0) },
    { name: 'down past a hidden section', row: 'a3', from: at('A', 2), step: 1, to: at('B', 0) },
    { name: 'down past a hidden first row', row: 'a3', from: at('B', 0), step: 1, to: at('B', 2) },
    { name: 'up past a hidden first row', row: 'b2', from: at('B', 1), step: -1, to: at('A', 3) },
  ])('goes $name, where only what is in the posting shows', ({ row, from, step, to }) => {
    expect(stepPlacement(partlyAside, [row], from, step, true)).toEqual(to);
  });

  it('moves several rows past the next one', () => {
    expect(stepPlacement(partlyAside, ['a1', 'a2'], at('A', 0), 1)).toEqual(at('A', 1));
  });

  it('reaches every place going down, and the same ones going up', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, fc.nat({ max: 30 }), (any, target) => {
        const rows = any.sections.flatMap((section) => section.rows);
        const id = rows[target % Math.max(1, rows.length)]?.id;
        const first = any.sections[0];
        fc.pre(id !== undefined && first !== undefined);
        const walk = (from: Placement, step: 1 | -1): Placement[] => {
          const to = stepPlacement(any, [id], from, step);
          return to === undefined ? [from] : [from, ...walk(to, step)];
        };
        const down = walk(at(first.id, 0), 1);
        expect(down).toHaveLength(rows.length - 1 + any.sections.length);
        expect(walk(down.at(-1) ?? at(first.id, 0), -1)).toEqual(down.toReversed());
      }),
    );
  });
});
