import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, normalizeRichText } from '../../src/document/normalize-rich-text';
import type { Mark, RichText } from '../../src/document/rich-text';
import { arbitraryRichText } from '../support/arbitrary-rich-text';

const mark = (type: Exclude<Mark['type'], 'link'>, start: number, end: number): Mark => ({
  type,
  start,
  end,
});
const link = (start: number, end: number, url = '/a'): Mark => ({ type: 'link', start, end, url });

describe('cleanText', () => {
  it.each([
    { name: 'a tab', text: 'a\tb', expected: 'a b' },
    { name: 'a carriage return', text: 'a\r\nb', expected: 'a \nb' },
    { name: 'a null', text: 'a\0b', expected: 'a b' },
    { name: 'half a surrogate pair', text: 'a\uD83D b', expected: 'a\uFFFD b' },
    { name: 'the other half', text: '\uDE00', expected: '\uFFFD' },
    { name: 'an emoji', text: '👩🏽‍💻', expected: '👩🏽‍💻' },
    { name: 'a line feed', text: 'a\nb', expected: 'a\nb' },
    { name: 'text from right to left', text: 'שלום', expected: 'שלום' },
  ])('gives $name', ({ text, expected }) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).toHaveLength(text.length);
      }),
    );
  });

  it('comes on one line where it is asked to', () => {
    expect(cleanLine('a\nb\tc')).toBe('a b c');
  });
});

describe('normalizeRichText', () => {
  it('gives the same again for what it has given', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const once = normalizeRichText(richText);
        expect(normalizeRichText(once)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every mark within the text and off white space at its edges', () => {
    fc.assert(
      fc.property(arbitraryRichText, (richText) => {
        const { text, marks } = normalizeRichText(richText);
        for (const { start, end } of marks) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each<{ name: string; richText: RichText; expected: readonly Mark[] }>([
    {
      name: 'trims white space at the edges of a mark',
      richText: { text: ' bold ', marks: [mark('strong', 0, 6)] },
      expected: [mark('strong', 1, 5)],
    },
    {
      name: 'drops an empty mark',
      richText: { text: 'a', marks: [mark('strong', 1, 1)] },
      expected: [],
    },
    {
      name: 'drops a mark over white space alone',
      richText: { text: 'a  b', marks: [mark('strong', 1, 3)] },
      expected: [],
    },
    {
      name: 'drops a mark that ends before it begins',
      richText: { text: 'abc', marks: [mark('strong', 2, 1)] },
      expected: [],
    },
    {
      name: 'cuts a mark at the end of the text',
      richText: { text: 'abc', marks: [mark('strong', 1, 99)] },
      expected: [mark('strong', 1, 3)],
    },
    {
      name: 'merges marks that touch',
      richText: { text: 'abcd', marks: [mark('strong', 2, 4), mark('strong', 0, 2)] },
      expected: [mark('strong', 0, 4)],
    },
    {
      name: 'merges marks with white space between them',
      richText: { text: 'ab cd', marks: [mark('strong', 0, 2), mark('strong', 3, 5)] },
      expected: [mark('strong', 0, 5)],
    },
    {
      name: 'keeps code apart across white space, since there it shows',
      richText: { text: 'ab cd', marks: [mark('inlineCode', 0, 2), mark('inlineCode', 3, 5)] },
      expected: [mark('inlineCode', 0, 2), mark('inlineCode', 3, 5)],
    },
    {
      name: 'puts a link around what it shares its edges with',
      richText: { text: 'ab', marks: [mark('emphasis', 0, 2), mark('strong', 0, 2), link(0, 2)] },
      expected: [link(0, 2), mark('strong', 0, 2), mark('emphasis', 0, 2)],
    },
    {
      name: 'lets the later of two links give way',
      richText: { text: 'abcd', marks: [link(1, 4, '/b'), link(0, 2)] },
      expected: [link(0, 2)],
    },
    {
      name: 'widens a mark to the whole of the code that it cuts',
      richText: { text: 'a code', marks: [mark('strong', 0, 4), mark('inlineCode', 2, 6)] },
      expected: [mark('strong', 0, 6), mark('inlineCode', 2, 6)],
    },
    {
      name: 'splits code at a line break',
      richText: { text: 'a\nb', marks: [mark('inlineCode', 0, 3)] },
      expected: [mark('inlineCode', 0, 1), mark('inlineCode', 2, 3)],
    },
    {
      name: 'widens a mark to whole characters',
      richText: { text: 'a😀b', marks: [mark('strong', 0, 2)] },
      expected: [mark('strong', 0, 3)],
    },
  ])('$name', ({ richText, expected }) => {
    expect(normalizeRichText(richText)).toEqual({ text: richText.text, marks: expected });
  });

  it('returns the same object where there is nothing to do', () => {
    const richText = { text: 'plain', marks: [] };
    expect(normalizeRichText(richText)).toBe(richText);
  });

  it('does not walk to the end of a mark that claims to be endless', () => {
    let reads = 0;
    const endless: Mark = {
      type: 'inlineCode',
      start: 0,
      get end() {
        reads += 1;
        return 100_000;
      },
    };
    expect(normalizeRichText({ text: 'code', marks: [endless] }).marks).toEqual([mark('inlineCode', 0, 4)]);
    expect(reads).toBeLessThan(1000);
  });
});
