import { describe, expect, it } from 'vitest';
import type { Mark, RichText } from '../../src/document/rich-text';
import { write } from '../../src/formats/plain-text';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const rowsAsText = (...rows: Parameters<typeof makeRow>[]) =>
  write(
    makeJobDescription({
      sections: [
        makeSection(
          '',
          rows.map((row) => makeRow(...row)),
        ),
      ],
    }),
  );

describe('the plain-text format', () => {
  it('writes the posting', () => {
    expect(write(sampleJobDescription)).toBe(`R&D Engineer

Location: Berlin

About

We build tools fast. Apply here (https://e.example/a).

Tasks

• Write code
  • Test it
• Ship it

Steps

1) Call
2) Meet

Skills

• Go

Extra

a\tb
1\t2
`);
  });

  it.each<{ name: string; text: string; url: string; expected: string }>([
    { name: 'in brackets', text: 'here', url: 'https://e.example/', expected: 'here (https://e.example/)' },
    {
      name: 'once where it is the text',
      text: 'https://e.example/',
      url: 'https://e.example/',
      expected: 'https://e.example/',
    },
    { name: 'without mailto', text: 'us', url: 'mailto:a@e.example', expected: 'us (a@e.example)' },
    {
      name: 'once where a mail address is the text',
      text: 'a@e.example',
      url: 'mailto:a@e.example',
      expected: 'a@e.example',
    },
    {
      name: 'once where the text is short for it',
      text: 'www.e.example',
      url: 'http://www.e.example',
      expected: 'www.e.example',
    },
  ])('has an address $name', ({ text, url, expected }) => {
    const mark: Mark = { type: 'link', start: 0, end: text.length, url };
    const content: RichText = { text, marks: [mark] };
    expect(rowsAsText([text, { kind: 'paragraph', content }])).toBe(`${expected}\n`);
  });

  it('puts a line break within an item under its text', () => {
    expect(rowsAsText(['one\ntwo'])).toBe('• one\n  two\n');
  });

  it('counts on from the number that a list begins with', () => {
    expect(rowsAsText(['a', { kind: 'number', start: 9 }], ['b', { kind: 'number' }])).toBe('9) a\n10) b\n');
  });

  it('leaves code and quotes readable', () => {
    expect(rowsAsText(['```js\nlet a;\n```', { kind: 'verbatim' }], ['> said', { kind: 'verbatim' }])).toBe(
      'let a;\n\nsaid\n',
    );
  });

  it('has no mark of Markdown', () => {
    const text = '1 * 2 _ 3 [x] <b> & \\';
    expect(rowsAsText([text])).toBe(`• ${text}\n`);
  });
});
