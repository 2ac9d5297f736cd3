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
import { plainText } from '../../src/document/rich-text';
import { arbitraryRichText, arbitraryText } from './arbitrary-rich-text';

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
