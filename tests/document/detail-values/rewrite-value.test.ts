import { describe, expect, it } from 'vitest';
import { dateStretches, readDate, writeDate } from '../../../src/document/detail-values/calendar-date';
import {
  employmentTypeStretches,
  readEmploymentTypes,
  writeEmploymentTypes,
} from '../../../src/document/detail-values/employment-type';
import { readPay, writePay } from '../../../src/document/detail-values/pay';
import { payStretches } from '../../../src/document/detail-values/pay-stretches';
import { placeStretches, readPlace, writePlace } from '../../../src/document/detail-values/place';
import { besideValue, rewriteValue } from '../../../src/document/detail-values/rewrite-value';
import type { Stretch } from '../../../src/document/detail-values/stretch';
import { readWorkplace, writeWorkplace } from '../../../src/document/detail-values/workplace';
import { workplaceStretches } from '../../../src/document/detail-values/workplace-stretches';

type Finder = (text: string) => readonly Stretch[];
/** What a text says, what it says besides its value, and what it says with another value. */
type Case = readonly [text: string, beside: string, rewritten: string];

const rewritten = (find: Finder, value: string, text: string) => [
  besideValue(text, find(text)),
  rewriteValue(text, find(text), value),
];

describe('another type of employment', () => {
  const value = writeEmploymentTypes(['PART_TIME', 'TEMPORARY']);

  it.each<Case>([
    ['', '', 'Part-time, Temporary'],
    ['Full-time', '', 'Part-time, Temporary'],
    ['full time or part-time', '', 'Part-time, Temporary'],
    ['Full-time Internship', '', 'Part-time, Temporary'],
    ['Full-time, 12-hour shifts', '12-hour shifts', 'Part-time, Temporary, 12-hour shifts'],
    ['Full-time (40 hours a week)', '(40 hours a week)', 'Part-time, Temporary (40 hours a week)'],
    ['Permanent, full-time', 'Permanent', 'Permanent, Part-time, Temporary'],
    ['Full-time; nights; temporary', 'nights', 'Part-time, Temporary, nights'],
    ['Fixed-term until March 2027', 'until March 2027', 'Part-time, Temporary until March 2027'],
    ['Exempt, IFAD P-4', 'Exempt, IFAD P-4', 'Part-time, Temporary, Exempt, IFAD P-4'],
  ])('stands in “%s” with “%s” beside it', (text, beside, result) => {
    expect(rewritten(employmentTypeStretches, value, text)).toEqual([beside, result]);
    expect(readEmploymentTypes(result)).toEqual(['PART_TIME', 'TEMPORARY']);
  });
});

describe('another pay', () => {
  const pay = { minimum: 30, maximum: 35, currency: 'EUR', unit: 'HOUR' } as const;
  const value = writePay(pay);

  it.each<Case>([
    ['$25', '', value],
    ['$25 - $30 per hour', '', value],
    ['CA$70,000.00 to CA$80,000.00 annually', '', value],
    ['CHF 95’000 a year', '', value],
    ['USD 80k-100k', '', value],
    ['45–60k EUR p.a.', '', value],
    ['up to $150 a day', '', value],
    ['Starting at £30,000 per annum', '', value],
    ['₹12,00,000 per annum', '', value],
    ['12 zł/h', '', value],
    ['$25/hr + tips', 'tips', `${value} + tips`],
    ['$60,000 - $70,000 a year, plus 401k match', 'plus 401k match', `${value}, plus 401k match`],
    ['$120,000 DOE', 'DOE', `${value} DOE`],
    ['OTE: $90k–$110k a year, uncapped', 'OTE … uncapped', `OTE: ${value}, uncapped`],
    ['Competitive', 'Competitive', `${value}, Competitive`],
  ])('stands in “%s” with “%s” beside it', (text, beside, result) => {
    expect(rewritten(payStretches, value, text)).toEqual([beside, result]);
    expect(readPay(result)).toEqual(pay);
  });
});

describe('another day', () => {
  const value = writeDate('2027-01-05');

  it.each<Case>([
    ['31 December 2026', '', '5 January 2027'],
    ['Thursday, 31 December 2026', '', '5 January 2027'],
    ['December 31st, 2026 at 5 pm ET', 'at 5 pm ET', '5 January 2027 at 5 pm ET'],
    ['2026-12-31 (or until filled)', '(or until filled)', '5 January 2027 (or until filled)'],
    ['Applications close on 31.12.2026', 'Applications close on', 'Applications close on 5 January 2027'],
    ['Open until filled', 'Open until filled', '5 January 2027, Open until filled'],
    ['03/04/2026', '03/04/2026', '5 January 2027, 03/04/2026'],
  ])('stands in “%s” with “%s” beside it', (text, beside, result) => {
    expect(rewritten(dateStretches, value, text)).toEqual([beside, result]);
    expect(readDate(result)).toBe('2027-01-05');
  });
});

describe('another place', () => {
  const place = { locality: 'Lyon', country: 'FR' };
  const value = writePlace(place);

  it.each<Case>([
    ['Berlin, Germany', '', 'Lyon, France'],
    ['1 Main Street, Austin, TX 78701', '', 'Lyon, France'],
    ['Berlin, Germany (office near the zoo)', '(office near the zoo)', 'Lyon, France (office near the zoo)'],
    ['Berlin (Mitte), Germany', '(Mitte)', 'Lyon, France (Mitte)'],
    ['Hybrid in Berlin', 'Hybrid in', 'Hybrid in Lyon, France'],
    ['Hybrid: Austin, TX', 'Hybrid', 'Hybrid: Lyon, France'],
    ['Remote', 'Remote', 'Lyon, France, Remote'],
    ['Berlin, Germany · Remote', 'Remote', 'Lyon, France · Remote'],
  ])('stands in “%s” with “%s” beside it', (text, beside, result) => {
    expect(rewritten(placeStretches, value, text)).toEqual([beside, result]);
    expect(readPlace(result)).toMatchObject({ locality: 'Lyon' });
  });
});

describe('another workplace', () => {
  const workplace = { kind: 'remote', countries: ['FR'] } as const;
  const value = writeWorkplace(workplace);

  it.each<Case>([
    ['On-site', '', 'Remote, from France'],
    ['Remote or on-site', '', 'Remote, from France'],
    ['Fully remote', '', 'Remote, from France'],
    ['Remote, from Germany or Austria', '', 'Remote, from France'],
    ['Remote (US or Canada)', '', 'Remote, from France'],
    ['Remote in Germany, laptop provided', 'laptop provided', 'Remote, from France, laptop provided'],
    ['Remote (CET ±2 hours)', '(CET ±2 hours)', 'Remote, from France (CET ±2 hours)'],
    ['Hybrid (3 days a week)', '(3 days a week)', 'Remote, from France (3 days a week)'],
    [
      'Hybrid: two days a week with the team',
      'two days a week with the team',
      'Remote, from France: two days a week with the team',
    ],
  ])('stands in “%s” with “%s” beside it', (text, beside, result) => {
    expect(rewritten(workplaceStretches, value, text)).toEqual([beside, result]);
    expect(readWorkplace(result)?.kind).toBe('remote');
  });

  it.each([
    '2 days remote, 3 days on-site',
    'Three days in the office',
    'We work hybrid',
    'Wherever you like',
  ])('leaves a sentence whole: “%s”', (text) => {
    expect(rewritten(workplaceStretches, 'Hybrid', text)).toEqual([text, `Hybrid, ${text}`]);
  });
});
