import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies } from '../../../src/document/detail-values/currency';
import { payUnits, readPay, writePay, type Pay } from '../../../src/document/detail-values/pay';

const range = (minimum: number, maximum: number, currency?: string, unit?: Pay['unit']) => ({
  minimum,
  maximum,
  ...(currency === undefined ? {} : { currency }),
  ...(unit === undefined ? {} : { unit }),
});

describe('readPay', () => {
  it.each<[text: string, pay: Pay | undefined]>([
    ['€45,000–60,000 a year', range(45000, 60000, 'EUR', 'YEAR')],
    ['$25 - $30 per hour', range(25, 30, 'USD', 'HOUR')],
    ['$25.50/hr', range(25.5, 25.5, 'USD', 'HOUR')],
    ['USD 80k-100k', range(80000, 100000, 'USD')],
    ['45–60k EUR p.a.', range(45000, 60000, 'EUR', 'YEAR')],
    ['45.000 – 60.000 € brutto/Jahr', range(45000, 60000, 'EUR', 'YEAR')],
    ['45 000 – 60 000 € per year', range(45000, 60000, 'EUR', 'YEAR')],
    ['CHF 95’000 annually', range(95000, 95000, 'CHF', 'YEAR')],
    ['CA$70,000.00 to CA$80,000.00 annually', range(70000, 80000, 'CAD', 'YEAR')],
    ['£12.21 an hour', range(12.21, 12.21, 'GBP', 'HOUR')],
    ['₹12,00,000 per annum', range(1200000, 1200000, 'INR', 'YEAR')],
    ['1.234.567,89 EUR a month', range(1234567.89, 1234567.89, 'EUR', 'MONTH')],
    ['up to $150 a day', { maximum: 150, currency: 'USD', unit: 'DAY' }],
    ['from £30,000', { minimum: 30000, currency: 'GBP' }],
    ['$60,000 - $70,000 a year, plus 401k match', range(60000, 70000, 'USD', 'YEAR')],
    ['12 zł/h', range(12, 12, 'PLN', 'HOUR')],
    ['40 hours at $25', range(25, 25, 'USD', 'HOUR')],
    ['$25 an hour, 40 hours a week', range(25, 25, 'USD', 'HOUR')],
    ['40 hours a week, $60,000 a year', range(60000, 60000, 'USD', 'YEAR')],
    ['35–40 hours, £30,000–£34,000', range(30000, 34000, 'GBP')],
    ['40 hours a week; $60,000', range(60000, 60000, 'USD')],
    ['30 to 35 hours a week at €18/h', range(18, 18, 'EUR', 'HOUR')],
    ['38-hour week, 52.000 € im Jahr', range(52000, 52000, 'EUR', 'YEAR')],
    ['Grade 7: $50,000 - $60,000', range(50000, 60000, 'USD')],
    ['$25 an hour and a 401k', range(25, 25, 'USD', 'HOUR')],
    ['$25 an hour, 401(k) match', range(25, 25, 'USD', 'HOUR')],
    ['10% bonus on $90,000', range(90000, 90000, 'USD')],
    ['$18 an hour, 3 weeks of leave', range(18, 18, 'USD', 'HOUR')],
    ['25 to 30 an hour', range(25, 30, undefined, 'HOUR')],
    ['between 45,000 and 60,000 EUR', range(45000, 60000, 'EUR')],
    ['40 hours', undefined],
    ['Competitive', undefined],
    ['', undefined],
  ])('reads “%s”', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it('reads what is written', () => {
    const amount = fc.integer({ min: 1, max: 99_999_999 });
    const pays = fc
      .record({
        low: amount,
        more: fc.nat({ max: 100_000 }),
        currency: fc.constantFrom(...currencies),
        unit: fc.constantFrom(...payUnits.map(({ unit }) => unit)),
        open: fc.constantFrom('none', 'minimum', 'maximum'),
      })
      .map(({ low, more, currency, unit, open }): Pay => ({
        ...(open === 'minimum' ? {} : { minimum: low }),
        ...(open === 'maximum' ? {} : { maximum: low + (open === 'minimum' ? 0 : more) }),
        currency,
        unit,
      }));
    fc.assert(
      fc.property(pays, (pay) => {
        expect(readPay(writePay(pay))).toEqual(pay);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('writePay', () => {
  it.each<[pay: Pay, text: string]>([
    [range(45000, 60000, 'EUR', 'YEAR'), '€45,000–€60,000 a year'],
    [range(25.5, 25.5, 'USD', 'HOUR'), '$25.50 an hour'],
    [{ maximum: 150, currency: 'CHF', unit: 'DAY' }, 'up to CHF 150 a day'],
    [{ minimum: 3000 }, 'from 3,000'],
    [{}, ''],
  ])('writes %o', (pay, text) => {
    expect(writePay(pay).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
