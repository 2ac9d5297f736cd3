import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { wordFile } from '../../support/word-file';
import { outline, readSource } from './read-text';

async function readWord(paragraphs: readonly string[], name = 'job.docx') {
  const bytes = await wordFile(paragraphs);
  const result = await readSource({ bytes }, name);
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  return outline(result);
}

const run = (text: string, style = '') =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '') => `<w:p><w:pPr>${style}</w:pPr>${content}</w:p>`;
const bold = (text: string) => paragraph(run(text, '<w:b/>'));
const plain = (text: string) => paragraph(run(text));
const heading = (text: string, level: number) => paragraph(run(text), `<w:pStyle w:val="Heading${level}"/>`);
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const cases = [
  {
    name: 'heading styles',
    body: [heading('Cook', 1), heading('Tasks', 2), plain('Bake.')],
    out: ['title Cook', '## Tasks', 'Bake.'],
  },
  {
    name: 'bold lines',
    body: [plain('Senior Cook'), bold('Tasks'), plain('Bake.'), bold('Perks:'), plain('Tea.')],
    out: ['title Senior Cook', '## Tasks', 'Bake.', '## Perks:', 'Tea.'],
  },
  {
    name: 'underlined lines',
    body: [paragraph(run('Tasks', '<w:u w:val="single"/>')), plain('Bake.')],
    out: ['## Tasks', 'Bake.'],
  },
  {
    name: 'lines in capitals',
    body: [plain('TASKS'), plain('You bake for half of the town.')],
    out: ['## TASKS', 'You bake for half of the town.'],
  },
  {
    name: 'typed bullets',
    body: [bold('Tasks'), plain('• Bake'), plain('• Fry')],
    out: ['## Tasks', '- Bake', '- Fry'],
  },
  {
    name: 'facts',
    body: [
      plain('Cook'),
      paragraph(run('Location:', '<w:b/>') + run(' Rome')),
      bold('Tasks'),
      plain('Bake.'),
    ],
    out: ['title Cook', 'Location = Rome', '## Tasks', 'Bake.'],
  },
  {
    name: 'a table',
    body: [
      bold('Hours'),
      table(cell(plain('Day')) + cell(plain('Hours')), cell(plain('Monday')) + cell(plain('8'))),
    ],
    out: ['## Hours', '= | Day    | Hours |\n| ------ | ----- |\n| Monday | 8     |'],
  },
  {
    name: 'a table that is only layout',
    body: [table(cell(bold('Tasks') + plain('Bake.')))],
    out: ['## Tasks', 'Bake.'],
  },
];

describe('a Word file', () => {
  it.each(cases)('is read: $name', async ({ body, out }) => {
    expect(await readWord(body)).toEqual(out);
  });

  it.each([
    { name: 'damaged', content: 'PK\u0003\u0004word/document.xml', problem: /is damaged/ },
    {
      name: 'an old one',
      content: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
      problem: /save it as \.docx/,
    },
    { name: 'a PDF', content: '%PDF-1.7', problem: /is a PDF/ },
    { name: 'Rich Text', content: '{\\rtf1', problem: /save it as \.docx/ },
    { name: 'a picture', content: '\u0089PNG', problem: /is a picture/ },
    { name: 'a spreadsheet', content: 'PK\u0003\u0004 xl/workbook.xml', problem: /is a spreadsheet/ },
    {
      name: 'OpenDocument',
      content: 'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text',
      problem: /save it as \.docx/,
    },
    { name: 'an archive', content: 'PK\u0003\u0004 photo.jpg', problem: /is an archive/ },
  ])('is refused that is $name', async ({ content, problem }) => {
    const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0)).buffer;
    expect(await readSource({ bytes }, 'job.docx')).toEqual({
      status: 'refused',
      problem: expect.stringMatching(problem) as string,
    });
  });

  it('that unpacks to more than any document is not unpacked', async () => {
    const archive = await JSZip.loadAsync(await wordFile([plain('Cook')]));
    archive.file('word/styles.xml', 'x'.repeat(40 * 1024 * 1024));
    const bytes = await archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
    expect(bytes.byteLength).toBeLessThan(100_000);
    expect(await readSource({ bytes }, 'job.docx')).toEqual({
      status: 'refused',
      problem: 'unpacks to more than any document holds.',
    });
  });
});
