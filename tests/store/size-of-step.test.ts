import { describe, expect, it } from 'vitest';
import { sizeOfStep } from '../../src/store/size-of-step';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => makeRow(`Row ${index}: ${'x'.repeat(100)}`));
const large = makeJobDescription({
  title: 'Engineer',
  details: [makeDetail('Location', 'Berlin')],
  sections: Array.from({ length: 50 }, (_, index) => makeSection(`Part ${index}`, rows(20))),
});

describe('sizeOfStep', () => {
  it('counts the row that is written in, and the lists that it stands in', () => {
    const [section, ...others] = large.sections;
    const written = { ...section!, rows: section!.rows.with(3, makeRow('Another')) };
    const size = sizeOfStep(large, { ...large, sections: [written, ...others] });
    expect(size).toBeGreaterThan(200);
    expect(size).toBeLessThan(2000);
  });

  it('counts no row that has only moved to another section', () => {
    const [first, second, ...others] = large.sections;
    const moved = first!.rows[3]!;
    const after = {
      ...large,
      sections: [
        { ...first!, rows: first!.rows.toSpliced(3, 1) },
        { ...second!, rows: [moved, ...second!.rows] },
        ...others,
      ],
    };
    expect(sizeOfStep(large, after)).toBeLessThan(2500);
  });

  it('counts all where all is replaced, letter by letter', () => {
    const letters = 50 * 20 * 100;
    const size = sizeOfStep(large, makeJobDescription());
    expect(size).toBeGreaterThan(2 * letters);
    expect(size).toBeLessThan(8 * letters);
  });

  it('counts little where nothing but the title has changed', () => {
    expect(sizeOfStep(large, { ...large, title: 'Baker' })).toBeLessThan(1000);
  });
});
