import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeRichText } from '../../src/document/normalize-rich-text';
import { plainText, type RichText } from '../../src/document/rich-text';
import { singleLine, trimRichText } from '../../src/document/trim-rich-text';
import { arbitraryRichText } from '../support/arbitrary-rich-text';

describe('trimRichText', () => {
  it.each([
    { name: 'spaces around a text', text: '  a  ', expected: 'a' },
    { name: 'spaces around a line break', text: 'a  \n  b', expected: 'a\nb' },
    { name: 'empty lines at the ends', text: '\n \na\n\n', expected: 'a' },
    { name: 'an empty line in the middle', text: 'a\n \nb', expected: 'a\n\nb' },
    { name: 'no-break spaces', text: '\u00A0a\u00A0', expected: 'a' },
    { name: 'white space alone', text: ' \n\u00A0', expected: '' },
    { name: 'spaces within a line', text: 'a  b', expected: 'a  b' },
    { name: 'control characters', text: '\u0001a\u0001', expected: 'a' },
  ])('trims $name', ({ text, expected }) => {
    expect(trimRichText(plainText(text))).toEqual(plainText(expected));
  });

  it('moves the marks along with their text', () => {
    const before: RichText = {
      text: '  one\n  two ',
      marks: [
        { type: 'strong', start: 2, end: 5 },
        { type: 'emphasis', start: 8, end: 11 },
      ],
    };
    expect(trimRichText(before)).toEqual({
      text: 'one\ntwo',
      marks: [
        { type: 'strong', start: 0, end: 3 },
        { type: 'emphasis', start: 4, end: 7 },
      ],
    });
  });

  it('gives a normal text that it would not trim further', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const once = trimRichText(normalizeRichText(richText));
        expect(normalizeRichText(once)).toEqual(once);
        expect(trimRichText(once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('singleLine', () => {
  it('puts a space for each line break, so that marks stay true', () => {
    const before: RichText = { text: 'a\nb', marks: [{ type: 'strong', start: 2, end: 3 }] };
    expect(singleLine(before)).toEqual({ text: 'a b', marks: before.marks });
  });

  it('returns the same object where there is one line', () => {
    const richText = plainText('a');
    expect(singleLine(richText)).toBe(richText);
  });
});
