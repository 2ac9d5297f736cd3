import fc from 'fast-check';
import {
  indents,
  sectionLevels,
  type Detail,
  type JobDescription,
  type Row,
  type RowKind,
  type Section,
} from '../../src/document/job-description';
import { cleanLine, normalizeRichText } from '../../src/document/normalize-rich-text';
import { plainText, type Mark, type RichText, type SimpleMarkType } from '../../src/document/rich-text';

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

const verbatimSources = [
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '```js\nconst a = 1;\n```',
  '> a quote',
  '<div>raw</div>',
  '***',
];

const arbitraryContent: fc.Arbitrary<Pick<Row, 'kind' | 'content'>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom<RowKind>('paragraph', 'bullet', 'number', 'checklist'),
      content: arbitraryRichText.map(normalizeRichText),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant<RowKind>('verbatim'),
      content: fc.constantFrom(...verbatimSources).map(plainText),
    }),
  },
);

const arbitraryBoolean = fc.boolean();

/** Any row that the schema admits, with one of these ids. */
export function arbitraryRow(id: fc.Arbitrary<string>): fc.Arbitrary<Row> {
  return fc
    .record({ id, what: arbitraryContent, indent: fc.constantFrom(...indents), included: arbitraryBoolean })
    .map(({ id: rowId, what, indent, included }) => ({ id: rowId, ...what, indent, included }));
}

const placeholder = fc.constant('');

const arbitrarySection: fc.Arbitrary<Section> = fc.record({
  id: placeholder,
  heading: arbitraryRichText.map((heading) =>
    normalizeRichText({ ...heading, text: heading.text.replaceAll('\n', ' ') }),
  ),
  level: fc.constantFrom(...sectionLevels),
  included: arbitraryBoolean,
  rows: fc.array(arbitraryRow(placeholder), { maxLength: 6 }),
});

const arbitraryDetail: fc.Arbitrary<Detail> = fc.record({
  id: placeholder,
  label: fc.oneof(fc.constantFrom('Location', 'Type', 'Salary range'), arbitraryText).map(cleanLine),
  value: arbitraryRichText.map((value) =>
    normalizeRichText({ ...value, text: value.text.replaceAll('\n', ' ') }),
  ),
  included: arbitraryBoolean,
});

/** Any job description that the schema admits; its ids are r1, r2 … in document order. */
export const arbitraryJobDescription: fc.Arbitrary<JobDescription> = fc
  .record({
    title: arbitraryText.map(cleanLine),
    details: fc.array(arbitraryDetail, { maxLength: 3 }),
    sections: fc.array(arbitrarySection, { maxLength: 4 }),
  })
  .map((jobDescription) => {
    let count = 0;
    const id = () => `r${(count += 1)}`;
    return {
      ...jobDescription,
      details: jobDescription.details.map((detail) => ({ ...detail, id: id() })),
      sections: jobDescription.sections.map((section) => ({
        ...section,
        id: id(),
        rows: section.rows.map((row) => ({ ...row, id: id() })),
      })),
    };
  });
