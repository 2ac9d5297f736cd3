import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
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

  const exactly = (amount: number, unit?: Pay['unit']) => range(amount, amount, 'USD', unit);
  const bound = (end: 'minimum' | 'maximum') => (amount: number, unit?: Pay['unit']) => ({
    [end]: amount,
    currency: 'USD',
    ...(unit === undefined ? {} : { unit }),
  });
  const atLeast = bound('minimum');
  const atMost = bound('maximum');

  it.each<[text: string, pay: Pay]>([
    // The words belong to the hours, the days or the percent.
    ['up to 40 hours at $25', exactly(25, 'HOUR')],
    ['Up to 40 hrs/week @ $25/hr', exactly(25, 'HOUR')],
    ['up to forty hours a week at $25 an hour', exactly(25, 'HOUR')],
    ['at least 20 hours a week, $18 an hour', exactly(18, 'HOUR')],
    ['from 9 to 5 at $20 an hour', exactly(20, 'HOUR')],
    ['minimum 3 days a week at $200 a day', exactly(200, 'DAY')],
    ['from 20 to 30 hours a week, $22/hr', exactly(22, 'HOUR')],
    ['$25 an hour for up to 40 hours', exactly(25, 'HOUR')],
    ['$150 a day up to 5 days a week', exactly(150, 'DAY')],
    ['$18 an hour, minimum 20 hours', exactly(18, 'HOUR')],
    ['$18 an hour minimum 20 hours a week', exactly(18, 'HOUR')],
    ['$60,000 and a bonus of up to 10%', exactly(60000)],
    ['$60,000 a year with up to $5,000 bonus', exactly(60000, 'YEAR')],
    ['$25 an hour starting Monday', exactly(25, 'HOUR')],
    ['$25 an hour, work from home', exactly(25, 'HOUR')],
    ['Work from home $25/hr', exactly(25, 'HOUR')],
    // They belong to the pay.
    ['up to $25 an hour for up to 40 hours', atMost(25, 'HOUR')],
    ['40 hours at up to $25 an hour', atMost(25, 'HOUR')],
    ['3 to 5 days a week, up to $150 a day', atMost(150, 'DAY')],
    ['minimum 20 hours a week, from $18 an hour', atLeast(18, 'HOUR')],
    ['from $25 an hour up to 40 hours a week', atLeast(25, 'HOUR')],
    ['Maximum flexibility from $30/hr', atLeast(30, 'HOUR')],
    ['Starting salary of $60,000 a year', atLeast(60000, 'YEAR')],
    ['from approx. $30,000', atLeast(30000)],
    ['Salary from: $30k', atLeast(30000)],
    ['min. $20/hr', atLeast(20, 'HOUR')],
    ['$20 an hour minimum', atLeast(20, 'HOUR')],
    ['$20+/hr', atLeast(20, 'HOUR')],
    ['$20+ an hour', atLeast(20, 'HOUR')],
    ['$100k+', atLeast(100000)],
    ['$20 an hour and up', atLeast(20, 'HOUR')],
    ['$20/hr starting pay', atLeast(20, 'HOUR')],
    ['$90,000 maximum', atMost(90000)],
    // A range is one, whatever the hours are.
    ['up to 40 hours a week, $25–$30/hr', range(25, 30, 'USD', 'HOUR')],
    ['$25 to $30 an hour up to 40 hours', range(25, 30, 'USD', 'HOUR')],
    ['Minimum $20, maximum $30 an hour', range(20, 30, 'USD', 'HOUR')],
    // A time of work tells no unit of the pay.
    ['$60,000, 40 hours a week', exactly(60000)],
    ['$1,000 for 40 hours', exactly(1000)],
    ['$25 40 hours', exactly(25)],
    ['$60 000, 35 hours', exactly(60000)],
    ['$1,500.50. 30 days of leave', exactly(1500.5)],
    ['$800 for 5 days, paid weekly', exactly(800, 'WEEK')],
  ])('knows what is a bound of the pay in “%s”', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it('looks at a long text of amounts a few times, and not all of it for each', () => {
    const text = `${'5 000; '.repeat(2000)}$7`;
    let lookedAt = 0;
    const exec = RegExp.prototype.exec;
    const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, part: string) {
      // One that goes through a text goes on from where it was.
      if (!this.global) lookedAt += part.length;
      return exec.call(this, part);
    });
    const pay = readPay(text);
    spy.mockRestore();
    expect(pay).toEqual(exactly(7));
    expect(lookedAt).toBeGreaterThan(text.length);
    expect(lookedAt).toBeLessThan(100 * text.length);
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
