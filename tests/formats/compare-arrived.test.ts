import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareArrived, type ArrivalOptions } from '../../src/document/compare-arrived';
import type { JobDescription, Row } from '../../src/document/job-description';
import { textLines } from '../../src/document/text-lines';
import { write as writePlainText } from '../../src/formats/plain-text';
import { htmlLines, sentLines } from '../../src/formats/posting-lines';
import { writeRichText } from '../../src/formats/rich-text';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';
import { makeDetail, makeJobDescription, makeRow, makeSection } from '../support/parts';

const paragraph = (text: string, differences: Partial<Row> = {}) =>
  makeRow(text, { kind: 'paragraph', ...differences });

const sample = makeJobDescription({
  title: 'Line Cook',
  details: [makeDetail('Location', 'Berlin – Mitte'), makeDetail('Pay', '€18 an hour')],
  sections: [
    makeSection('About us', [
      paragraph('We’re a small kitchen with “slow food” at its heart, and read the handbook every spring.', {
        content: {
          text: 'We’re a small kitchen with “slow food” at its heart, and read the handbook every spring.',
          marks: [
            { type: 'strong', start: 8, end: 21 },
            { type: 'link', start: 65, end: 73, url: 'https://example.com/handbook' },
          ],
        },
      }),
    ]),
    makeSection('What you will do', [
      makeRow('Cook soups & sauces for 80 guests'),
      makeRow('Order vegetables from farms nearby'),
      makeRow('Train two apprentices each year'),
      makeRow('Keep the café’s counter stocked'),
    ]),
    makeSection('How to apply', [
      makeRow('Send us a short letter', { kind: 'number' }),
      makeRow('Meet the team over lunch', { kind: 'number' }),
    ]),
    makeSection('Perks', [makeRow('Staff meals each day'), makeRow('Five weeks of holiday 🎉')]),
    makeSection('Notes', [
      paragraph(
        'We answer every letter within two weeks, and pay for the trip to your trial shift in the kitchen.',
      ),
    ]),
  ],
});

const rich = writeRichText(sample);
const html = rich['text/html'];
const plain = rich['text/plain'];

const formatted: ArrivalOptions = { isFormatted: true, form: 'formatted' };
const unformatted: ArrivalOptions = { isFormatted: false, form: 'formatted' };

function tell(arrivedLines: ReturnType<typeof htmlLines>, options: ArrivalOptions, sent = sample) {
  const result = compareArrived(sentLines(sent), arrivedLines, options);
  return result.status === 'compared' ? result.findings.map(({ text }) => text) : [result.status];
}
const ofHtml = (arrived: string, options: Partial<ArrivalOptions> = {}) =>
  tell(htmlLines(arrived), { ...formatted, ...options });
const ofText = (arrived: string, options: Partial<ArrivalOptions> = {}) =>
  tell(textLines(arrived), { ...unformatted, ...options });

/** What UTF-8 looks like to a board that takes it for Windows-1252. */
const misread: readonly (readonly [sent: string, arrived: string])[] = [
  ['–', 'â€“'],
  ['€', 'â‚¬'],
  ['’', 'â€™'],
  ['“', 'â€œ'],
  ['”', 'â€\u009D'],
  ['é', 'Ã©'],
  ['🎉', 'ðŸŽ‰'],
];
const mojibake = (text: string) =>
  Array.from(text, (sign) => misread.find(([sent]) => sent === sign)?.[1] ?? sign).join('');

const chrome = (inner: string) =>
  `<nav><a href="/jobs">Jobs</a> <a href="/">Sign in</a></nav><h1>Line Cook</h1><p>Kitchen Ltd · Berlin · 3 days ago · Over 100 applicants</p><button>Apply</button><h2>About the job</h2>${inner}<p>Show less</p><h2>About the company</h2><p>Kitchen Ltd has a kitchen with guests and a team in Berlin. Follow it for news of the team.</p><footer>Terms and privacy of the job board</footer>`;

describe('what arrived as it was', () => {
  it.each([
    { name: 'the same HTML', told: ofHtml(html) },
    { name: 'the same plain text', told: ofText(plain) },
    { name: 'the plain text of a file', told: ofText(writePlainText(sample), { form: 'plain' }) },
    { name: 'HTML with white space between its tags', told: ofHtml(html.replaceAll('><', '>\n  <')) },
    {
      name: 'HTML in the wrapping of a page',
      told: ofHtml(`<div class="show-more"><span>${html}</span></div>`),
    },
    { name: 'HTML with chrome around it', told: ofHtml(chrome(html)) },
    {
      name: 'plain text with chrome around it',
      told: ofText(`Jobs\nSign in\n\nLine Cook\nApply now\n\n${plain}\nShow less\nAbout the company`),
    },
    {
      name: 'strong and em for b and i',
      told: ofHtml(html.replaceAll('<b>', '<strong>').replaceAll('</b>', '</strong>')),
    },
    {
      name: 'bold by style',
      told: ofHtml(html.replaceAll('<b>', '<span style="font-weight:700">').replaceAll('</b>', '</span>')),
    },
    { name: 'plain text with Windows line ends', told: ofText(plain.replaceAll('\n', '\r\n')) },
    { name: 'plain text with dashes for bullets', told: ofText(plain.replaceAll('• ', '- ')) },
    {
      name: 'a link by way of the board',
      told: ofHtml(
        html.replace(
          'https://example.com/handbook',
          `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent('https://example.com/handbook')}&trk=x`,
        ),
      ),
    },
    {
      name: 'headings as the bold lines that were sent',
      told: ofHtml(html.replaceAll(/<h2>(.*?)<\/h2>/g, '<p><b>$1</b></p>'), { form: 'bold-headings' }),
    },
  ])('has nothing to tell: $name', ({ told }) => {
    expect(told).toEqual([]);
  });

  it('has nothing to tell of job titles of ours', () => {
    const folder = 'src/templates/library';
    const told = readdirSync(folder)
      .filter((_file, index) => index % 20 === 0)
      .flatMap((file) => {
        const { jobDescription } = readTemplate('x', readFileSync(`${folder}/${file}`, 'utf8'), countIds());
        const written = writeRichText(jobDescription);
        return [
          ...tell(htmlLines(written['text/html']), formatted, jobDescription),
          ...tell(textLines(written['text/plain']), unformatted, jobDescription),
          ...tell(htmlLines(chrome(written['text/html'])), formatted, jobDescription),
        ].map((text) => `${file}: ${text}`);
      });
    expect(told).toEqual([]);
  });
});

const item = (text: string) => `<li>${text}</li>`;
const duties = sample.sections[1]?.rows.map(({ content }) => content.text.replace('&', '&#x26;')) ?? [];
const dutyList = `<ul>${duties.map(item).join('')}</ul>`;

describe('what was lost or changed in formatted text', () => {
  it('begins with the list that it mangles', () => {
    expect(html).toContain(dutyList);
  });

  it.each([
    {
      name: 'bullets merged into a paragraph',
      arrived: html.replace(dutyList, `<p>${duties.join(' ')}</p>`),
      told: ['4 bullets merged into one paragraph'],
    },
    {
      name: 'bullets glued without a space',
      arrived: html.replace(dutyList, `<p>${duties.join('')}</p>`),
      told: ['4 bullets merged into one paragraph'],
    },
    {
      name: 'bullets as lines',
      arrived: html.replace(dutyList, `<p>${duties.join('<br>')}</p>`),
      told: ['4 bullets lost their bullet marks'],
    },
    {
      name: 'bullets as lines with signs',
      arrived: html.replace(dutyList, `<p>${duties.map((duty) => `• ${duty}`).join('<br>')}</p>`),
      told: [],
    },
    {
      name: 'steps as bullets',
      arrived: html.replaceAll('ol>', 'ul>'),
      told: ['2 numbered steps became bullets'],
    },
    {
      name: 'a heading that is gone',
      arrived: html.replace('<h2>Perks</h2>', ''),
      told: ['The heading “Perks” is gone'],
    },
    {
      name: 'a section that is gone',
      arrived: html.replace(/<h2>Perks.*?<\/ul>/, ''),
      told: ['The section “Perks” is gone, with 2 lines'],
    },
    {
      name: 'a bullet that is gone',
      arrived: html.replace('<li>Train two apprentices each year</li>', ''),
      told: ['1 bullet of “What you will do” is gone: “Train two apprentices each year”'],
    },
    {
      name: 'headings as bold lines',
      arrived: html.replaceAll(/<h2>(.*?)<\/h2>/g, '<p><b>$1</b></p>'),
      told: ['5 headings arrived as bold lines'],
    },
    {
      name: 'headings as plain lines',
      arrived: html.replaceAll(/<h2>(.*?)<\/h2>/g, '<p>$1</p>'),
      told: ['5 headings look like plain text'],
    },
    {
      name: 'no bold',
      arrived: html.replaceAll(/<\/?b>/g, ''),
      told: ['Bold is lost in 3 lines'],
    },
    {
      name: 'no link',
      arrived: html.replaceAll(/<\/?a\b[^>]*>/g, ''),
      told: ['1 link lost its address'],
    },
    {
      name: 'a dash as a question mark',
      arrived: html.replace('–', '?'),
      told: ['A dash became “?”'],
    },
    {
      name: 'Windows-1252 for UTF-8',
      arrived: mojibake(html),
      told: [
        'A dash became “â€“”',
        'A currency sign became “â‚¬”',
        '2 curly apostrophes became “â€™”',
        'A curly quote became “â€œ”',
        'A curly quote became “â€\u009D”',
        '“é” became “Ã©”',
        'An emoji became “ðŸŽ‰”',
      ],
    },
    {
      name: 'entities that are shown',
      arrived: html.replaceAll(/&#x26;|&amp;/g, '&amp;amp;'),
      told: ['“&” became “&amp;”'],
    },
    {
      name: 'straight quotes',
      arrived: html.replaceAll('’', "'").replaceAll(/[“”]/g, '"'),
      told: ['2 curly apostrophes became straight', '2 curly quotes became straight'],
    },
    {
      name: 'no emoji',
      arrived: html.replace(' 🎉', ''),
      told: ['An emoji is gone'],
    },
    {
      name: 'an emoji as question marks',
      arrived: html.replace('🎉', '??'),
      told: ['An emoji became “??”'],
    },
    {
      name: 'no accents',
      arrived: html.replace('é', 'e'),
      told: ['“é” became “e”'],
    },
    {
      name: 'letters that the board does not know',
      arrived: html.replace('café’s', 'caf?’s'),
      told: ['“é” became “?”'],
    },
    {
      name: 'the end cut off',
      arrived: `${html.slice(0, html.indexOf(' within two weeks'))}…</p>`,
      told: ['The last 15 words are cut off, from “within two weeks, and pay for the trip to your …”'],
    },
    {
      name: 'a section elsewhere',
      arrived: html.replace(/(<h2>How to apply.*?<\/ol>)(<h2>Perks.*?<\/ul>)(.*)$/, '$1$3$2'),
      told: ['The section “Perks” stands in another place'],
    },
    {
      name: 'a word that is another',
      arrived: html.replace('two apprentices', 'three apprentices'),
      told: ['“two” became “three”'],
    },
    {
      name: 'words that are missing',
      arrived: html.replace(' for 80 guests', ''),
      told: ['3 words are missing: “for 80 guests”'],
    },
    {
      name: 'a line of the board’s in the middle',
      arrived: html.replace('<h2>Perks', '<p>Jobs that you may like as well</p><h2>Perks'),
      told: ['1 line was added: “Jobs that you may like as well”'],
    },
    {
      name: 'headings in capitals',
      arrived: html.replace('>Perks<', '>PERKS<').replace('>How to apply<', '>HOW TO APPLY<'),
      told: ['2 lines are in capitals'],
    },
    {
      name: 'a heading that runs into its text',
      arrived: html.replace('<h2>Notes</h2><p>', '<p>Notes '),
      told: ['The heading “Notes” runs into the line below it'],
    },
    {
      name: 'Markdown’s signs',
      arrived: html.replace('<b>small kitchen</b>', '**small kitchen**'),
      told: ['“*” was added in 4 places', 'Bold is lost in 1 line'],
    },
  ])('tells of $name', ({ arrived, told }) => {
    expect(ofHtml(arrived)).toEqual(told);
    // What is around it changes nothing.
    expect(ofHtml(chrome(arrived))).toEqual(told);
  });
});

describe('what was lost or changed in plain text', () => {
  it.each([
    {
      name: 'no bullets',
      arrived: plain.replaceAll('• ', ''),
      told: ['6 bullets lost their bullet marks'],
    },
    {
      name: 'one line for all',
      arrived: plain.replaceAll(/\s+/g, ' '),
      told: ['17 lines merged into one paragraph'],
    },
    {
      name: 'empty lines between bullets',
      arrived: plain.replaceAll('\n', '\n\n'),
      told: ['Empty lines were added before 5 lines'],
    },
    {
      name: 'lines broken by a mail program',
      arrived: plain.replace('“slow food” at', '“slow food”\nat'),
      told: ['1 line is broken into several lines'],
    },
    {
      name: 'no addresses',
      arrived: plain.replace(/ \(https.*?\)/, ''),
      told: ['1 link lost its address'],
    },
    {
      name: 'escaped signs',
      arrived: plain.replace('&', '&amp;').replace('–', '&ndash;').replace('€', '&#8364;'),
      told: ['A dash became “&ndash;”', 'A currency sign became “&#8364;”', '“&” became “&amp;”'],
    },
    {
      name: 'the start alone',
      arrived: plain.slice(0, plain.indexOf('• Train')),
      told: ['The last 53 words are cut off, from “Train two apprentices each year”'],
    },
  ])('tells of $name', ({ arrived, told }) => {
    expect(ofText(arrived)).toEqual(told);
  });

  it('says so where another text was pasted', () => {
    expect(
      ofText('The quick brown fox jumps over the lazy dog, and we are all in the park for the day.'),
    ).toEqual(['another-text']);
  });
});

describe('nesting and no-break spaces', () => {
  const nested: JobDescription = makeJobDescription({
    sections: [
      makeSection('Tools', [
        makeRow('Editors such as these'),
        makeRow('Visual Studio Code', { indent: 1 }),
        makeRow('Vim and its friends', { indent: 1 }),
        makeRow('Pay of 50\u00A0000 a year'),
      ]),
    ],
  });
  const sent = writeRichText(nested)['text/html'];

  it.each([
    { name: 'nothing', arrived: sent, told: [] },
    {
      name: 'bullets that are no longer nested',
      arrived: sent.replace('<ul><li>Visual', '</li><li>Visual').replace('</li></ul></li>', '</li>'),
      told: ['2 bullets moved out a level'],
    },
    {
      name: 'no-break spaces',
      arrived: sent.replace('\u00A0', ' '),
      told: ['A no-break space became plain'],
    },
    {
      name: 'no-break spaces that were read wrong',
      arrived: sent.replace('\u00A0', 'Â\u00A0'),
      told: ['A no-break space became “Â”'],
    },
  ])('tells of $name', ({ arrived, told }) => {
    expect(tell(htmlLines(arrived), formatted, nested)).toEqual(told);
  });
});
