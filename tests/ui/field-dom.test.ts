// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeRichText } from '../../src/document/normalize-rich-text';
import { drawRichText, readRichText } from '../../src/ui/sheet/field/field-dom';
import { arbitraryRichText } from '../support/arbitrary-rich-text';

describe('a field', () => {
  it('reads what it draws as the same rich text', () => {
    const element = document.createElement('div');
    fc.assert(
      fc.property(arbitraryRichText.map(normalizeRichText), (richText) => {
        drawRichText(element, richText);
        expect(readRichText(element)).toEqual(richText);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['<b>a</b><strong>b</strong>c', { text: 'abc', marks: [{ type: 'strong', start: 0, end: 2 }] }],
    ['a<br>', { text: 'a', marks: [] }],
    ['a<br>b', { text: 'a\nb', marks: [] }],
    ['<br>', { text: '', marks: [] }],
    ['<span style="color: red">a</span><font>b</font>', { text: 'ab', marks: [] }],
    ['<a href="javascript:alert(1)">a</a>', { text: 'a', marks: [] }],
    [
      '<i><a href="https://example.com">a</a></i>',
      {
        text: 'a',
        marks: [
          { type: 'link', start: 0, end: 1, url: 'https://example.com' },
          { type: 'emphasis', start: 0, end: 1 },
        ],
      },
    ],
  ])('reads %s, as browsers may leave it', (html, richText) => {
    const element = document.createElement('div');
    element.innerHTML = html;
    expect(readRichText(element)).toEqual(richText);
  });
});
