import { describe, expect, it } from 'vitest';
import { isOpenable, isPasteable, isReadable, isWorkable } from '../../src/document/size-limits';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const withRows = (count: number) =>
  makeJobDescription({
    sections: [
      makeSection(
        'Tasks',
        Array.from({ length: count }, (_, index) => makeRow(`${index}`)),
      ),
    ],
  });

describe('what comes in at once', () => {
  it.each([
    { name: 'a long job description', length: 35_000, readable: true, pasteable: true },
    { name: 'as much as is pasted', length: 60_000, readable: true, pasteable: true },
    { name: 'a character more', length: 60_001, readable: true, pasteable: false },
    { name: 'as much as is read', length: 400_000, readable: true, pasteable: false },
    { name: 'one more again', length: 400_001, readable: false, pasteable: false },
  ])('may be text: $name', ({ length, readable, pasteable }) => {
    const text = 'x'.repeat(length);
    expect([isReadable(text), isPasteable(text)]).toEqual([readable, pasteable]);
  });

  it('may be so many lines, and more where they are not rows yet', () => {
    expect([isPasteable('\n'.repeat(1999)), isPasteable('\n'.repeat(2000))]).toEqual([true, false]);
    expect([isReadable('\n'.repeat(7999)), isReadable('\n'.repeat(8000))]).toEqual([true, false]);
  });

  it('may be so many rows', () => {
    expect([isWorkable(withRows(1999)), isWorkable(withRows(2000))]).toEqual([true, false]);
  });
});

describe('what is opened', () => {
  const withText = (length: number) =>
    makeJobDescription({ sections: [makeSection('Tasks', [makeRow('x'.repeat(length), { id: 'long' })])] });

  it.each([
    { name: 'rows beyond what comes in at once', jobDescription: withRows(5999), opens: true },
    { name: 'more rows than can be worked on', jobDescription: withRows(6000), opens: false },
    { name: 'a text beyond what comes in at once', jobDescription: withText(1_990_000), opens: true },
    { name: 'a longer text than can be worked on', jobDescription: withText(2_000_000), opens: false },
  ])('may have grown: $name', ({ jobDescription, opens }) => {
    expect(isOpenable(jobDescription)).toBe(opens);
  });
});
