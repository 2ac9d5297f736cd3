import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PastedRow } from '../../src/document/pasted-row';
import { toMarkdown } from 'mdast-util-to-markdown';
import { readPastedHtml } from '../../src/formats/read-pasted-html';
import { richTextToPhrasing } from '../../src/markdown/rich-text-to-phrasing';
import { verbatimReader } from '../../src/markdown/verbatim-reader';

/** Returns a row as its indent, kind and text in Markdown. */
function show({ kind, content, indent, included }: PastedRow): string {
  const children = richTextToPhrasing(content, verbatimReader);
  const text = toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
  return `${'  '.repeat(indent)}${kind ?? 'same'}${included ? '' : '!'} ${text}`;
}

const read = (html: string) => readPastedHtml(html).map(show);

describe('readPastedHtml', () => {
  it.each([
    { name: 'a piece of a sentence', html: 'one <b>two</b>', rows: ['same one **two**'] },
    { name: 'paragraphs', html: '<p>One</p>\n<p>Two</p>', rows: ['same One', 'same Two'] },
    { name: 'a heading', html: '<h2>Tasks</h2><p>Cook</p>', rows: ['same **Tasks**', 'same Cook'] },
    {
      name: 'a list after a text',
      html: '<p>You will</p><ul><li>cook</li><li><p>taste</p></li></ul>',
      rows: ['paragraph You will', 'bullet cook', 'bullet taste'],
    },
    {
      name: 'numbers and nested lists',
      html: '<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>',
      rows: ['number a', '  bullet b', '    bullet c', 'number d'],
    },
    {
      name: 'lists beside their items',
      html: '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
      rows: ['bullet a', '  bullet b', 'bullet c'],
    },
    {
      name: 'check boxes',
      html: '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
      rows: ['checklist a', 'checklist! b'],
    },
    {
      name: 'links, and drops those that do harm',
      html: '<p><a href="https://example.com">us</a> <a href="javascript:alert(1)">them</a></p>',
      rows: ['same [us](https://example.com) them'],
    },
    {
      name: 'what is no text',
      html: '<style>p{}</style><script>alert(1)</script><meta charset="utf-8"><p onclick="x">a<img src="x" onerror="y"></p>',
      rows: ['same a'],
    },
    { name: 'nothing', html: '<meta charset="utf-8"><!-- x -->', rows: [] },
  ])('understands $name', ({ html, rows }) => {
    expect(read(html)).toEqual(rows);
  });

  const officeRows = [
    'paragraph **What you will do**',
    'paragraph You work with *our* **kitchen** team and read [the handbook](https://example.com/handbook).',
    'bullet Cook',
    '  bullet Soups',
    '    bullet Cold ones',
    'bullet Taste',
    'number First this',
    'number Then that',
    'paragraph Come as you are.',
  ];

  it.each(['word', 'google-docs'])('understands the clipboard of %s', (name) => {
    const file = path.join(import.meta.dirname, 'clipboard', `${name}.html`);
    expect(read(readFileSync(file, 'utf8'))).toEqual(officeRows);
  });

  it('understands the checklist of Google Docs', () => {
    const item = (checked: boolean, text: string) =>
      `<li dir="ltr" role="checkbox" aria-checked="${checked}" style="list-style-type:none"><img src="data:image/png;base64,x" alt="${checked ? '' : 'un'}checked"><p dir="ltr"><span style="font-weight:400">${text}</span></p></li>`;
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><ul>${item(true, 'Go')}${item(false, 'Rust')}</ul></b>`;
    expect(read(html)).toEqual(['checklist Go', 'checklist! Rust']);
  });
});
