import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJobDescription } from '../../src/document/parse-job-description';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';

const row = { id: 'r', kind: 'bullet', content: { text: 'row', marks: [] }, indent: 0, included: true };
const section = { id: 's', heading: { text: 'S', marks: [] }, level: 2, included: true, rows: [row] };
const detail = { id: 'd', label: 'Location', value: { text: 'Berlin', marks: [] }, included: true };
const whole = { title: 'T', details: [detail], sections: [section] };

const withRow = (differences: object) => ({
  ...whole,
  sections: [{ ...section, rows: [{ ...row, ...differences }] }],
});
const withSection = (differences: object) => ({ ...whole, sections: [{ ...section, ...differences }] });
const withDetail = (differences: object) => ({ ...whole, details: [{ ...detail, ...differences }] });
const withMark = (mark: object) => withRow({ content: { text: 'row', marks: [mark] } });
const link = (url: string) => withMark({ type: 'link', start: 0, end: 3, url });

/** Returns the job description that an input holds, or fails the test. */
function parsed(input: unknown) {
  const result = parseJobDescription(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.jobDescription;
}

describe('parseJobDescription', () => {
  it('gives back any job description, also by way of JSON', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        expect(parsed(JSON.parse(JSON.stringify(jobDescription)))).toEqual(jobDescription);
      }),
    );
  });

  const inRow = 'sections.0.rows.0';

  it.each<{ name: string; input: unknown; path: string }>([
    { name: 'undefined', input: undefined, path: '' },
    { name: 'null', input: null, path: '' },
    { name: 'a number', input: 1, path: '' },
    { name: 'a text', input: '{}', path: '' },
    { name: 'an array', input: [], path: 'title, details, sections' },
    { name: 'no title', input: { details: [], sections: [] }, path: 'title' },
    { name: 'a title that is no text', input: { ...whole, title: 1 }, path: 'title' },
    { name: 'details that are no list', input: { ...whole, details: {} }, path: 'details' },
    { name: 'a detail that is null', input: { ...whole, details: [null] }, path: 'details.0' },
    { name: 'a detail without a label', input: withDetail({ label: undefined }), path: 'details.0.label' },
    { name: 'a value that is mere text', input: withDetail({ value: 'Berlin' }), path: 'details.0.value' },
    { name: 'no sections', input: { title: '', details: [] }, path: 'sections' },
    { name: 'a level too high', input: withSection({ level: 1 }), path: 'sections.0.level' },
    { name: 'a level as text', input: withSection({ level: '2' }), path: 'sections.0.level' },
    {
      name: 'a heading without marks',
      input: withSection({ heading: { text: '' } }),
      path: 'sections.0.heading.marks',
    },
    { name: 'rows that are no list', input: withSection({ rows: 'none' }), path: 'sections.0.rows' },
    { name: 'an empty id', input: withRow({ id: '' }), path: `${inRow}.id` },
    { name: 'an unknown kind', input: withRow({ kind: 'video' }), path: `${inRow}.kind` },
    { name: 'a kind from the prototype', input: withRow({ kind: 'toString' }), path: `${inRow}.kind` },
    { name: 'an indent too deep', input: withRow({ indent: 3 }), path: `${inRow}.indent` },
    { name: 'included as a number', input: withRow({ included: 1 }), path: `${inRow}.included` },
    { name: 'a start below nought', input: withRow({ start: -1 }), path: `${inRow}.start` },
    {
      name: 'a start that Markdown cannot write',
      input: withRow({ start: 1_000_000_000 }),
      path: `${inRow}.start`,
    },
    { name: 'a start that is undefined', input: withRow({ start: undefined }), path: `${inRow}.start` },
    {
      name: 'an unknown mark',
      input: withMark({ type: 'blink', start: 0, end: 1 }),
      path: `${inRow}.content.marks.0.type`,
    },
    {
      name: 'a mark from before the text',
      input: withMark({ type: 'strong', start: -1, end: 1 }),
      path: `${inRow}.content.marks.0.start`,
    },
    {
      name: 'a mark that ends within a unit',
      input: withMark({ type: 'strong', start: 0, end: 1.5 }),
      path: `${inRow}.content.marks.0.end`,
    },
    {
      name: 'a mark without an end',
      input: withMark({ type: 'strong', start: 0 }),
      path: `${inRow}.content.marks.0.end`,
    },
    {
      name: 'a link without an address',
      input: withMark({ type: 'link', start: 0, end: 1 }),
      path: `${inRow}.content.marks.0.url`,
    },
    { name: 'a link to a script', input: link('JavaScript:alert(1)'), path: `${inRow}.content.marks.0.url` },
    { name: 'a link to data', input: link('data:text/html,x'), path: `${inRow}.content.marks.0.url` },
    { name: 'front matter that is no text', input: { ...whole, frontMatter: {} }, path: 'frontMatter' },
    {
      name: 'an id that stands twice in rows',
      input: withSection({ rows: [row, row] }),
      path: 'sections.0.rows.1.id',
    },
    { name: 'an id of a section that a detail has', input: withSection({ id: 'd' }), path: 'sections.0.id' },
    { name: 'an id of a row that its section has', input: withRow({ id: 's' }), path: `${inRow}.id` },
    {
      name: 'an id that stands twice in details',
      input: { ...whole, details: [detail, detail] },
      path: 'details.1.id',
    },
  ])('refuses $name and says where', ({ input, path }) => {
    const result = parseJobDescription(input);
    expect(result.ok ? 'no problem' : result.problems.map((problem) => problem.path).join(', ')).toBe(path);
  });

  it('says all that is wrong at once', () => {
    const result = parseJobDescription({ ...whole, title: 1, details: 2 });
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'title' }, { path: 'details' }] });
  });

  it('drops properties that it does not know', () => {
    const input = {
      ...withRow({ colour: 'red', content: { text: 'row', marks: [], html: '<b>' } }),
      extra: 1,
    };
    expect(parsed(input)).toEqual(whole);
  });

  it('is not harmed by keys of the prototype', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},'),
    );
    const result = parsed(input);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(result).toEqual(whole);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    { name: 'control characters', input: withRow({ content: { text: 'a\tb\0', marks: [] } }), text: 'a b ' },
    {
      name: 'half a character',
      input: withRow({ content: { text: 'a\uD800', marks: [] } }),
      text: 'a\uFFFD',
    },
  ])('cleans texts of $name', ({ input, text }) => {
    expect(parsed(input).sections[0]?.rows[0]?.content.text).toBe(text);
  });

  it('normalises marks', () => {
    const input = withRow({ content: { text: 'row ', marks: [{ type: 'strong', start: 0, end: 99 }] } });
    expect(parsed(input).sections[0]?.rows[0]?.content.marks).toEqual([{ type: 'strong', start: 0, end: 3 }]);
  });

  it('puts a title, labels, values and headings on one line, as the edits do', () => {
    const twoLines = { text: 'a\nb', marks: [] };
    const { title, details, sections } = parsed({
      title: 'a\nb',
      details: [{ ...detail, label: 'a\nb', value: twoLines }],
      sections: [{ ...section, heading: twoLines }],
    });
    expect([title, details[0]?.label, details[0]?.value.text, sections[0]?.heading.text]).toEqual([
      'a b',
      'a b',
      'a b',
      'a b',
    ]);
  });
});
