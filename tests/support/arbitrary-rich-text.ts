import fc from 'fast-check';
import type { Mark, RichText, SimpleMarkType } from '../../src/document/rich-text';

const markdownPieces = [
  '# ',
  '## h',
  '1. ',
  '1)',
  '- ',
  '* x',
  '+ ',
  '> ',
  '```',
  '~~~',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '[x](y)',
  '![a](b)',
  '[x](javascript:alert(1))',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '\\',
  '|',
  '---',
  '===',
  '***',
  ':',
  'www.',
  'http',
  '@',
  '[ ] ',
  '[x] ',
  '[^1]',
  '\t',
  '    ',
  '  ',
  ' ',
  '\u00A0',
  '!',
  '=',
  'é',
  '日本語',
  'שלום',
  'مرحبا',
  '😀',
  '👩🏽‍💻',
  '\u200B',
  '\u202E',
  'a',
  'word',
  'C++',
  'C#',
  '.NET',
  'R&D',
  '3.',
  '"',
  "'",
];

/** Any text of one line, rich in what Markdown would take for signs. */
export const arbitraryText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...markdownPieces), { maxLength: 8 })
      .map((pieces) => pieces.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const arbitraryMultilineText = fc
  .array(arbitraryText, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

const arbitraryUrl = fc.constantFrom(
  'https://example.com/',
  'https://example.com/a(b)?c=d&e=%20#f',
  'mailto:jobs@example.com',
  'tel:+15550100',
  '../apply',
  '/jobs/1',
  'https://example.com/with space',
  'https://example.com/<b>"\\*_',
);

function arbitraryMark(length: number): fc.Arbitrary<Mark> {
  const span = fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([left, right]) => ({ start: Math.min(left, right), end: Math.max(left, right) }));
  const simple = fc
    .tuple(fc.constantFrom<SimpleMarkType>('strong', 'emphasis', 'delete', 'inlineCode'), span)
    .map(([type, at]): Mark => ({ type, ...at }));
  const link = fc
    .tuple(span, arbitraryUrl, fc.option(fc.constantFrom('A title', 'quoted "title"'), { nil: undefined }))
    .map(([at, url, title]): Mark => ({
      type: 'link',
      ...at,
      url,
      ...(title === undefined ? {} : { title }),
    }));
  return fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: link });
}

/** Any rich text, not yet in its normal form. */
export const arbitraryRichText: fc.Arbitrary<RichText> = arbitraryMultilineText.chain((text) =>
  fc.record({ text: fc.constant(text), marks: fc.array(arbitraryMark(text.length), { maxLength: 4 }) }),
);
