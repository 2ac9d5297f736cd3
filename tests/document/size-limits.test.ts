import { describe, expect, it } from 'vitest';
import { isPasteable, isReadable, isWorkable } from '../../src/document/size-limits';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

describe('what comes in at once', () => {
  it.each([
    {
      name: 'a long job description',
      text: 'A line of fifty characters, as there are so many.\n'.repeat(700),
      fits: true,
    },
    { name: 'as much as fits', text: 'x'.repeat(400_000), fits: true },
    { name: 'a character more', text: 'x'.repeat(400_001), fits: false },
  ])('may be text: $name', ({ text, fits }) => {
    expect([isReadable(text), isPasteable(text)]).toEqual([fits, fits]);
  });

  it('may be so many lines, and more where they are not rows yet', () => {
    expect([isPasteable('\n'.repeat(1999)), isPasteable('\n'.repeat(2000))]).toEqual([true, false]);
    expect([isReadable('\n'.repeat(7999)), isReadable('\n'.repeat(8000))]).toEqual([true, false]);
  });

  it('may be so many rows', () => {
    const withRows = (count: number) =>
      makeJobDescription({
        sections: [
          makeSection(
            'Tasks',
            Array.from({ length: count }, (_, index) => makeRow(`${index}`)),
          ),
        ],
      });
    expect([isWorkable(withRows(1999)), isWorkable(withRows(2000))]).toEqual([true, false]);
  });
});
