import { rowKinds, type JobDescription, type Row } from '../../src/document/job-description';
import { makeDetail, makeJobDescription, makeRow, makeSection } from './parts';

/** Returns a row whose text is a link to an address. */
export function makeLinkRow(url: string, id: string): Row {
  const text = 'a link';
  const content = { text, marks: [{ type: 'link', start: 0, end: text.length, url }] as const };
  return makeRow(text, { id, content });
}

/** Returns a job description that has each of the strings in every place that takes a text. */
export function attackJobDescription(strings: readonly string[]): JobDescription {
  return makeJobDescription({
    title: strings[0] ?? '',
    details: strings.map((text, index) => makeDetail(text, text, { id: `detail-${index}` })),
    sections: strings.map((text, index) =>
      makeSection(
        text,
        rowKinds.map((kind) => makeRow(text, { id: `row-${index}-${kind}`, kind })),
        { id: `section-${index}` },
      ),
    ),
  });
}
