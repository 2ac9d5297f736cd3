import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Destination, Tag } from '../../src/destinations/destination';
import { destinations } from '../../src/destinations/destinations';
import { markText } from '../../src/destinations/mark-text';
import { writeFor } from '../../src/destinations/write-for';
import { writeRichText } from '../../src/formats/rich-text';
import { arbitraryJobDescription } from '../support/arbitrary-job-description';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const place = (id: string) => destinations.find((each) => each.id === id) as Destination;
const rich = destinations.filter(({ clipboard }) => clipboard === 'rich');

/** The parts of a table and of a list go with it. */
const partsOf: Partial<Record<Tag, readonly string[]>> = { table: ['thead', 'tbody', 'tr', 'th', 'td'] };

function tagsIn(html: string): Set<string> {
  const found = new Set<string>();
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName }) => void found.add(tagName));
  return found;
}

/** Returns what one reads in a piece of HTML, with a space wherever a line ends. */
function read(html: string): string {
  const text = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    const inner = node.children.map(text).join('');
    return node.type === 'element' && !inline.has(node.tagName) ? ` ${inner} ` : inner;
  };
  return text(fromHtml(html, { fragment: true }));
}

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 's', 'del', 'code']);

const letters = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

describe('what is written for a place', () => {
  it('is for LinkedIn bold lines, flat bullets and addresses', () => {
    expect(writeFor(place('linkedin'), sampleJobDescription).html).toBe(
      '<p><b>Location:</b> Berlin</p>' +
        '<p><b>About</b></p><p>We build <b>tools</b> <i>fast</i>. Apply here (https://e.example/a).</p>' +
        '<p><b>Tasks</b></p><ul><li>Write code</li><li>– Test it</li><li>Ship it</li></ul>' +
        '<p><b>Steps</b></p><p>1) Call<br>2) Meet</p>' +
        '<p><b>Skills</b></p><ul><li>Go</li></ul>' +
        '<p><b>Extra</b></p><p>a | b<br>1 | 2</p>',
    );
  });

  it('tells what LinkedIn changes, where', () => {
    expect(writeFor(place('linkedin'), sampleJobDescription).losses).toEqual([
      {
        kind: 'heading-bold',
        told: '5 headings become bold lines',
        places: ['About', 'Tasks', 'Steps', 'Skills', 'Extra'],
      },
      { kind: 'link', told: '1 link is written out', places: ['About'] },
      { kind: 'nested', told: '1 nested item leaves beside the others, after a dash', places: ['Tasks'] },
      { kind: 'numbers', told: '1 numbered list becomes lines with numbers', places: ['Steps'] },
      { kind: 'table', told: '1 table becomes lines of text', places: ['Extra'] },
    ]);
  });

  it('is for Indeed headings of the board, with em and a table', () => {
    const { html } = writeFor(place('indeed'), sampleJobDescription);
    expect(html).toContain('<h2>About</h2><p>We build <b>tools</b> <em>fast</em>.');
    expect(html).toContain('<table><thead><tr><th>a</th>');
  });

  it('has for SEEK a heading of rank 2, and a bold line for one of rank 3', () => {
    const { html } = writeFor(place('seek'), sampleJobDescription);
    expect(html).toContain('<h2>Tasks</h2>');
    expect(html).toContain('<p><b>Steps</b></p><ol><li>Call</li>');
  });

  it('has for Google neither headings nor bold', () => {
    const { html } = writeFor(place('google-for-jobs'), sampleJobDescription);
    expect(html).toMatch(/^<p>Location: Berlin<\/p><p>About<\/p><p>We build tools fast\./);
  });

  it('begins with the title where there is no field for it', () => {
    expect(writeFor(place('slack'), sampleJobDescription).html).toMatch(/^<p><b>R&#x26;D Engineer<\/b><\/p>/);
    expect(writeFor(place('teams'), sampleJobDescription).html).toMatch(/^<h1>R&#x26;D Engineer<\/h1>/);
    expect(writeFor(place('plain-box'), sampleJobDescription).text).toMatch(/^R&D Engineer\n/);
    expect(writeFor(place('linkedin'), sampleJobDescription)).toMatchObject({ title: 'R&D Engineer' });
  });

  it('is for a plain box text alone', () => {
    const written = writeFor(place('plain-box'), sampleJobDescription);
    expect(written.html).toBeUndefined();
    expect(written.text).toContain('\n• Write code\n  • Test it\n');
    expect(written.losses.map(({ told }) => told)).toContain('1 link is written out');
  });

  it('marks checklist items when that is wanted, and the place takes signs', () => {
    const written = (id: string, checklistMarks: boolean) =>
      writeFor(place(id), sampleJobDescription, { checklistMarks });
    expect(written('email', true).html).toContain('<ul><li>☑ Go</li></ul>');
    expect(written('email', true).text).toContain('\n• ☑ Go\n');
    expect(written('email', false).html).not.toContain('☑');
    expect(written('indeed', true).html).not.toContain('☑');
  });

  it('keeps the numbers of a list right when what is nested in it is flattened', () => {
    const number = { kind: 'number' } as const;
    const rows = [makeRow('Call', number), makeRow('by phone', { indent: 1 }), makeRow('Meet', number)];
    const { html } = writeFor(place('seek'), makeJobDescription({ sections: [makeSection('', rows)] }));
    expect(html).toBe('<ol><li>Call<br>– by phone</li><li>Meet</li></ol>');
  });

  it.each([
    ['`a`', '<p>a</p>', '1 passage of code becomes plain text'],
    ['```\na\nb\n```', '<p>a<br>b</p>', '1 passage of code becomes plain text'],
    ['> q', '<p>q</p>', '1 quotation becomes plain paragraphs'],
    ['---', '<p>———</p>', '1 dividing line becomes dashes'],
    ['~~x~~', '<p>x</p>', '1 struck-out passage becomes plain'],
    ['![pic](https://e.example/p.png)', '<p>pic</p>', '1 picture leaves as its description'],
    ['# Big', '<p>Big</p>', '1 heading becomes a plain line'],
    ['#### Deep', '<p>Deep</p>', '1 heading becomes a plain line'],
    ['a [b](mailto:b@e.example)', '<p>a b (b@e.example)</p>', '1 link is written out'],
    ['<https://e.example/>', '<p>https://e.example/</p>', '1 link is written out'],
  ])('of %s leaves %s, and that is told', (markdown, html, told) => {
    const sections = [makeSection('', [makeRow(markdown, { kind: 'verbatim' })])];
    const written = writeFor(place('google-for-jobs'), makeJobDescription({ sections }));
    expect(written.html).toBe(html);
    expect(written.losses.map((loss) => loss.told)).toEqual([told]);
  });

  it('has a paragraph for each line where line breaks are dropped', () => {
    const rows = [makeRow('a\nb', { kind: 'paragraph' }), makeRow('c\nd'), makeRow('e', { kind: 'number' })];
    const { html } = writeFor(
      place('other-editor'),
      makeJobDescription({ sections: [makeSection('', rows)] }),
    );
    expect(html).toBe('<p>a</p><p>b</p><ul><li>c d</li></ul><p>1) e</p>');
  });

  it('keeps what stands after a list within an item in its place', () => {
    const rows = [makeRow('A'), makeRow('B', { indent: 1 }), makeRow('c', { indent: 1, kind: 'paragraph' })];
    const { html } = writeFor(place('linkedin'), makeJobDescription({ sections: [makeSection('', rows)] }));
    expect(html).toBe('<ul><li>A</li><li>– B</li><li>c</li></ul>');
  });
});

describe('for every place and every posting', () => {
  it.each(rich)('$label gets only the tags that it keeps, and no attribute but addresses', (destination) => {
    const allowed = new Set(destination.tags.flatMap((tag) => [tag, ...(partsOf[tag] ?? [])]));
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        const { html = '' } = writeFor(destination, jobDescription);
        expect([...tagsIn(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\s(?:style|class|id|on\w+)=/);
      }),
    );
  });

  it.each(destinations)('$label gets every letter of the rich text, in order', (destination) => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        const { html, text } = writeFor(destination, jobDescription);
        const arrived = html === undefined ? text : read(html);
        let at = 0;
        const missing = letters(read(writeRichText(jobDescription)['text/html'])).filter((letter) => {
          const found = arrived.indexOf(letter, at);
          at = found === -1 ? at : found + letter.length;
          return found === -1;
        });
        expect(missing).toEqual([]);
      }),
    );
  });

  it('a marked plain text is the text', () => {
    fc.assert(
      fc.property(arbitraryJobDescription, (jobDescription) => {
        const { text, changes } = writeFor(place('plain-box'), jobDescription);
        expect(
          markText(text, changes)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
