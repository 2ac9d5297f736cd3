import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml } from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { JobDescription } from '../../src/document/job-description';
import { write as writeHtml } from '../../src/formats/html';
import { write } from '../../src/formats/word';
import { attackJobDescription, makeLinkRow } from '../support/attack-job-description';
import { attackStrings } from '../support/attack-strings';
import { plainDocuments } from '../support/format-documents';
import { htmlOutline } from '../support/html-outline';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

const bytesOf = async (jobDescription: JobDescription) => new Uint8Array(await write(jobDescription));

/** Returns the outline of what mammoth reads in the Word file of a job description. */
async function readBack(jobDescription: JobDescription) {
  const { value } = await convertToHtml({ buffer: Buffer.from(await bytesOf(jobDescription)) });
  return htmlOutline(value);
}

/** Returns one part of the Word file, as text. */
async function partOf(jobDescription: JobDescription, name: string): Promise<string> {
  return strFromU8(unzipSync(await bytesOf(jobDescription))[name] ?? new Uint8Array());
}

/** Returns the paragraphs of a document's XML that hold a text. */
const paragraphsWith = (xml: string, text: string) =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) => paragraph.includes(text));

const verbatim = (...texts: string[]) =>
  makeJobDescription({
    sections: [
      makeSection(
        'S',
        texts.map((text) => makeRow(text, { kind: 'verbatim' })),
      ),
    ],
  });

const relationships = 'word/_rels/document.xml.rels';
const body = 'word/document.xml';

describe('the Word format', () => {
  it.each(plainDocuments)('is read by mammoth as what the page says: $name', async ({ jobDescription }) => {
    expect(await readBack(jobDescription)).toEqual(htmlOutline(writeHtml(jobDescription)));
  });

  it('has Word’s own headings, which stay with what follows', async () => {
    const [title] = paragraphsWith(await partOf(sampleJobDescription, body), 'R&amp;D Engineer');
    expect(title).toContain('<w:pStyle w:val="Heading1"/>');
    const [, style] =
      /<w:style [^>]*w:styleId="Heading2".*?<w:pPr>(.*?)<\/w:pPr>/s.exec(
        await partOf(sampleJobDescription, 'word/styles.xml'),
      ) ?? [];
    expect(style).toContain('<w:keepNext/>');
  });

  it.each([
    {
      text: 'We look for somebody who writes clear code and tests, and who likes to share what they know. ',
      tag: 'en-US',
    },
    {
      text: 'Wir suchen jemanden, der klaren Code und gute Tests schreibt und sein Wissen gern mit anderen teilt. ',
      tag: 'de-DE',
    },
  ])('is checked by Word for the spelling of $tag', async ({ text, tag }) => {
    const rows = [makeRow(text.repeat(3), { kind: 'paragraph' })];
    const styles = await partOf(
      makeJobDescription({ sections: [makeSection('S', rows)] }),
      'word/styles.xml',
    );
    expect(styles).toContain(`<w:lang w:val="${tag}"`);
  });

  it('is titled by the job title', async () => {
    const properties = await partOf(sampleJobDescription, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>R&amp;D Engineer</dc:title>');
  });

  it('counts each numbered list from the number that it begins with', async () => {
    const sections = [
      makeSection('First', [
        makeRow('five', { kind: 'number', start: 5 }),
        makeRow('three', { kind: 'number', start: 3, indent: 1 }),
        makeRow('six', { kind: 'number' }),
      ]),
      makeSection('Second', [makeRow('one', { kind: 'number' })]),
    ];
    const jobDescription = makeJobDescription({ sections });
    const xml = await partOf(jobDescription, body);
    const numbering = await partOf(jobDescription, 'word/numbering.xml');
    /** The list's number and the level that the paragraph of a text names, and where that level begins. */
    const place = (text: string) => {
      const [paragraph = ''] = paragraphsWith(xml, `>${text}<`);
      const [, level = '', list = ''] =
        /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? [];
      const [, definition = ''] =
        new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering) ?? [];
      const [, start = ''] =
        new RegExp(
          `<w:abstractNum w:abstractNumId="${definition}".*?<w:lvl w:ilvl="${level}"[^>]*><w:start w:val="(\\d+)"`,
          's',
        ).exec(numbering) ?? [];
      return { list, level, start };
    };
    expect(place('five')).toMatchObject({ level: '0', start: '5' });
    expect(place('three')).toMatchObject({ level: '1', start: '3' });
    expect(place('six').list).toBe(place('five').list);
    expect(place('one')).toMatchObject({ level: '0', start: '1' });
    expect(place('one').list).not.toBe(place('five').list);
  });

  it('links to full and safe addresses alone, escaped as Word needs it', async () => {
    const addresses = [
      'https://example.com/with space',
      'https://münchen.example/a|b"c\\d',
      'mailto:jobs@example.com?subject=a b',
      'tel:+15550100',
      '/jobs/1',
      '../apply',
      '#top',
      'http://',
    ];
    const sections = [
      makeSection(
        'S',
        addresses.map((url, index) => makeLinkRow(url, `link-${index}`)),
      ),
    ];
    const jobDescription = makeJobDescription({ sections });
    const targets = [
      ...(await partOf(jobDescription, relationships)).matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ].map(([, target]) => target);
    expect(targets).toEqual([
      'https://example.com/with%20space',
      'https://xn--mnchen-3ya.example/a%7Cb%22c%5Cd',
      'mailto:jobs@example.com?subject=a%20b',
      'tel:+15550100',
    ]);
  });

  it('has no unsafe address of any that was published to attack', async () => {
    const links = attackStrings.map((url, index) => makeLinkRow(url, `link-${index}`));
    const jobDescription = {
      ...attackJobDescription(attackStrings),
      sections: [
        ...attackJobDescription(attackStrings).sections,
        makeSection('Links', links, { id: 'links' }),
      ],
    };
    const targets = [
      ...(await partOf(jobDescription, relationships)).matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^(?:https?|mailto|tel):/.test(target))).toEqual([]);
  });

  it('reads from right to left where the text does', async () => {
    const sections = [
      makeSection('מי אנחנו', [makeRow('עובדים עם Python.'), makeRow('And in English'), makeRow('2026')]),
    ];
    const xml = await partOf(makeJobDescription({ title: 'Engineer', sections }), body);
    const isBidirectional = (text: string) => paragraphsWith(xml, text)[0]?.includes('<w:bidi/>');
    expect(['Engineer', 'מי אנחנו', 'עובדים', 'And in English', '2026'].map(isBidirectional)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(paragraphsWith(xml, 'עובדים')[0]).toContain('<w:rtl/>');
  });

  it.each([
    { name: 'a picture as its words', text: '![Our office](https://e.example/o.png)', says: ['Our office'] },
    { name: 'ticks as signs', text: '- [x] done\n- [ ] open', says: ['☑ done', '☐ open'] },
    { name: 'code line by line', text: '```\na\n  b\n```', says: ['a b'] },
    { name: 'a quote', text: '> said\n>\n> - twice', says: ['said', 'twice'] },
    { name: 'HTML as text', text: '<b>x</b>', says: ['<b>x</b>'] },
  ])('has $name', async ({ text, says }) => {
    const xml = await partOf(verbatim(text), body);
    const texts = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((paragraph) =>
      paragraph
        .replaceAll('<w:br/>', ' ')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    );
    expect(texts).toEqual(['S', ...says]);
  });

  it('keeps two tables apart, and ends with a paragraph', async () => {
    const table = '| a |\n| - |\n| b |';
    const xml = await partOf(verbatim(table, table), body);
    expect(xml.match(/<\/w:tbl><w:p\/>/g)).toHaveLength(2);
  });

  it('writes the same of the same', async () => {
    const withoutIds = (xml: string) => xml.replaceAll(/r:id="[^"]*"/g, '');
    const [first, second] = await Promise.all([
      partOf(sampleJobDescription, body),
      partOf(sampleJobDescription, body),
    ]);
    expect(withoutIds(first)).toBe(withoutIds(second));
  });

  it('leaves out what is kept aside', async () => {
    expect((await readBack(sampleJobDescription)).text).not.toContain('aside');
  });
});
