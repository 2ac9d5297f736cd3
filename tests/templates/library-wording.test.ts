import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstTemplateId } from '../../src/templates/load-template';
import { readCatalogueEntry } from '../../src/templates/read-catalogue-entry';
import { readTemplate } from '../../src/templates/read-template';
import { countIds } from '../support/count-ids';

const folder = path.resolve(import.meta.dirname, '../../src/templates/library');

/** The template whose words are given is not ours to spell. */
const files = readdirSync(folder)
  .map((name) => path.parse(name).name)
  .filter((id) => id !== firstTemplateId)
  .map((id) => ({ id, markdown: readFileSync(path.join(folder, `${id}.md`), 'utf8') }));

const linesWith = (pattern: RegExp) =>
  files.flatMap(({ id, markdown }) =>
    markdown
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${id}: ${line}`),
  );

describe('the library writes US English, one way', () => {
  it.each([
    ['email', /\be-mail/i],
    ['resume', /résumé/i],
    ['bootcamp', /\bboot camp/i],
    ['setup, the noun', /\bset-up/i],
    ['pickup', /\bpick-up/i],
    ['handoff and handover', /\bhand-off|\bhand-over/i],
    ['checkup', /\bcheck-up/i],
    ['walkthrough', /\bwalk-through/i],
    ['coworking', /\bco-work/i],
    ['data set', /\bdataset/i],
    ['health care', /(?<!Zoom for )\bhealthcare/i],
    ['afterward and toward', /\b(?:after|to)wards\b/i],
    ["driver's license", /\bdriver license/i],
    ['nondisclosure, nonexempt', /\bnon-(?:disclosure|exempt)/i],
    ['non-compete', /\bnoncompete/i],
    [
      'no British forms',
      /\b(?:colour(?! contrast)|behaviour|labour|favour|licence|centre|organis|programme\b(?! manager)|cheque|tyre|judgement|whilst|cancelled|enrol\b|fulfil\b)/i,
    ],
  ])('%s', (_, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  it('weighs in pounds, with kilograms after them', () => {
    expect(linesWith(/(?<!lb \()\b\d+ kg\b/)).toEqual([]);
  });
});

describe('the library names tools and bodies by their names of today', () => {
  it.each([
    ['Microsoft Entra ID', /Azure (?:AD\b|Active Directory)/],
    ['Google Business Profile', /Google My Business/],
    ['Meta Business Suite', /Facebook (?:Business|Ads) Manager/],
    ['Data Studio', /Looker Studio/],
    ['Docusign', /DocuSign/],
    ['Kit', /ConvertKit/],
    ['Lyssna', /UsabilityHub/],
    ['Tungsten', /Kofax/],
    ['Brightmine', /XpertHR/],
    ['Double', /\[x\] Keeper$/],
    ['Pear Assessment', /Edulastic/],
    ['Prismm', /Allseated/],
    ['Cisco Secure Client', /AnyConnect/],
    ['Circana', /\b(?:IRI|NPD)\b/],
    ['Oracle Health', /\bCerner/],
    ['NERIS', /\bNFIRS/],
    ['PayrollOrg, once named with its old name', /(?<!formerly the )American Payroll Association/],
    [
      'something that is still to be had',
      /InVision|Adobe XD|Google Optimize|Universal Analytics|Skype|Yammer|Visual Studio App Center|Xamarin|Perfecto2|\[x\] Tock$/,
    ],
  ])('%s', (_, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });
});

describe('the library asks for no more than the work needs', () => {
  const demands = files.flatMap(({ id, markdown }) => {
    const { level } = readCatalogueEntry(id, markdown);
    const { sections } = readTemplate(id, markdown, countIds()).jobDescription;
    return sections
      .filter(({ heading }) => ['Qualifications', 'Prerequisites'].includes(heading.text))
      .flatMap(({ rows }) => rows.map(({ content }) => ({ id, level, text: content.text })));
  });

  it('demands no degree without saying what counts besides, or who demands it', () => {
    const bare = demands
      .filter(({ text }) => /\bdegree|bachelor|master's|doctora|\bphd|diploma/i.test(text))
      .filter(({ text }) => !/\bor\b|\bas\b|\bwhere\b|\bcalls for\b|\bdemands\b|\bbecause\b/.test(text));
    expect(bare).toEqual([]);
  });

  it('counts no years of practice for those who begin', () => {
    const counted = demands.filter(
      ({ level, text }) => ['Intern', 'Entry'].includes(level) && /\byears? (?:of|in|with)\b/.test(text),
    );
    expect(counted.filter(({ text }) => !text.includes('years of college'))).toEqual([]);
  });

  it('sets no upper limit to years of practice, and asks for five at most', () => {
    expect(
      demands.filter(({ text }) =>
        /\b\w+ to \w+ years\b|\b(?:[6-9]|[1-9]\d|six|seven|eight|nine|ten|twelve) (?:or more )?years\b/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});
