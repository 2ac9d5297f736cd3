import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/document/excerpt';

describe('excerpt', () => {
  it.each([
    { name: 'a short text as it is', text: 'Write code', expected: 'Write code' },
    { name: 'one line of several', text: ' a\n  b\t c ', expected: 'a b c' },
    { name: 'nothing of nothing', text: ' \n', expected: '' },
    { name: 'a text that just fits', text: 'one two three', expected: 'one two three' },
    { name: 'the words that fit', text: 'one two three four', expected: 'one two …' },
  ])('gives $name', ({ text, expected }) => {
    expect(excerpt(text, 13)).toBe(expected);
  });

  it('cuts a word that is too long by itself', () => {
    expect(excerpt('x'.repeat(100), 10)).toMatch(/^x+ …$/);
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 10, max: 80 }), (text, length) => {
        expect(excerpt(text, length).length).toBeLessThanOrEqual(length);
      }),
      { seed: 1 },
    );
  });

  it('cuts no character in two', () => {
    expect(excerpt(`${'x'.repeat(9)}${'😀'.repeat(20)}`, 20)).not.toMatch(/\p{Surrogate}/u);
  });
});
