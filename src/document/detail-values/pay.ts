import { readCurrency } from './currency';
import { findAmounts } from './find-amounts';
import { payBound } from './pay-bound';

/** For how long a pay is: the values of schema.org's `unitText` that Google takes, with the words for them. */
const units = [
  { unit: 'HOUR', label: 'hour', words: 'an hour', pattern: /hour|\bhr\b|\/\s?h\b|stunde|heure/i },
  { unit: 'DAY', label: 'day', words: 'a day', pattern: /\bday\b|daily|\btag\b|\bjour\b/i },
  { unit: 'WEEK', label: 'week', words: 'a week', pattern: /week/i },
  { unit: 'MONTH', label: 'month', words: 'a month', pattern: /month|\bmonat|\bmois\b/i },
  { unit: 'YEAR', label: 'year', words: 'a year', pattern: /year|annual|annum|\bp\.?\s?a\b|\bjahr|\byr\b/i },
] as const;

export type PayUnit = (typeof units)[number]['unit'];

/** Every unit of pay with the word for it. */
export const payUnits: readonly { readonly unit: PayUnit; readonly label: string }[] = units;

/** A pay: one amount, or from one to another. Only what is known is there. */
export interface Pay {
  readonly minimum?: number;
  readonly maximum?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly unit?: PayUnit;
}

/** How long the work is, such as “40 hours a week”, and not for how long a pay is. */
const workingTime =
  /\d[\s-]*(?:hours?|hrs|days?|weeks?|months|years)\b(?:\s*(?:an?|per|each|\/)\s*(?:day|week|month|year)\b)?(?!\s*(?:at|@)\s)/gi;

/** Returns the time that a text names first. */
function readUnit(text: string): PayUnit | undefined {
  const [first] = units
    .map(({ unit, pattern }) => ({ unit, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((left, right) => left.at - right.at);
  return first?.unit;
}

/** Returns the pay that a text tells, as far as it does: “€45,000–60,000 a year”, “$25 - $30 per hour”, “up to 80k”. */
export function readPay(text: string): Pay | undefined {
  const found = findAmounts(text);
  if (found === undefined) return undefined;
  const { low, high, start, end } = found;
  const currency = readCurrency(text);
  const unitIn = (part: string) => readUnit(part.replaceAll(workingTime, ''));
  const unit = unitIn(text.slice(end)) ?? unitIn(text.slice(0, start));
  const bound = payBound(text.slice(0, start), text.slice(end));
  const one = bound === undefined ? { minimum: low, maximum: low } : { [bound]: low };
  return {
    ...(high === undefined ? one : { minimum: low, maximum: high }),
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function writeMoney(amount: number, currency: string | undefined): string {
  if (currency === undefined) return amount.toLocaleString('en');
  const written = (currencyDisplay: 'symbol' | 'code') =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay,
      ...(Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}),
    }).format(amount);
  const signed = written('symbol');
  // A sign that few know is no help to a reader.
  return readCurrency(signed) === currency ? signed : written('code');
}

function writeRange(minimum: string | undefined, maximum: string | undefined): string {
  if (minimum === undefined) return maximum === undefined ? '' : `up to ${maximum}`;
  if (maximum === undefined) return `from ${minimum}`;
  return minimum === maximum ? minimum : `${minimum}–${maximum}`;
}

/** Returns a pay as a posting puts it, such as “€45,000–€60,000 a year”. */
export function writePay({ minimum, maximum, currency, unit }: Pay): string {
  const money = (amount: number | undefined) =>
    amount === undefined ? undefined : writeMoney(amount, currency);
  const range = writeRange(money(minimum), money(maximum));
  const words = units.find((each) => each.unit === unit)?.words;
  return range === '' || words === undefined ? range : `${range} ${words}`;
}
