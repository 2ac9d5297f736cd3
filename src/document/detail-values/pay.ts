import { stretchOf, type Stretch } from './stretch';

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

/** Signs of currencies, the longer before what they contain; a sign that several share stands for the best known. */
const signs: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/US\$/, 'USD'],
  [/CA?\$/, 'CAD'],
  [/AU?\$/, 'AUD'],
  [/NZ\$/, 'NZD'],
  [/HK\$/, 'HKD'],
  [/S\$/, 'SGD'],
  [/MX\$/, 'MXN'],
  [/R\$/, 'BRL'],
  [/\$/, 'USD'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₹|\bRs\b/, 'INR'],
  [/¥/, 'JPY'],
  [/zł/, 'PLN'],
  [/₪/, 'ILS'],
  [/₱/, 'PHP'],
  [/₩/, 'KRW'],
  [/₫/, 'VND'],
  [/\bSFr\b|\bFr\./, 'CHF'],
];

const codes = new Set(Intl.supportedValuesOf('currency'));

/** Every currency of ISO 4217 that browsers know, by its code. */
export const currencies: readonly string[] = [...codes];

/** Returns the currency that a text names, by its code or by its sign. */
export function readCurrency(text: string): string | undefined {
  const code = text.match(/\b[A-Z]{3}\b/g)?.find((word) => codes.has(word));
  return code ?? signs.find(([sign]) => sign.test(text))?.[1];
}

const amounts = /\d[\d.,'’\s]*(?:\s?k\b)?/gi;

/** Returns the number that a text of digits and separators means, whichever sign stands for thousands. */
function readAmount(text: string): number {
  const isThousands = /k$/i.test(text);
  const digits = text
    .replace(/\s?k$/i, '')
    .replaceAll(/['’\s]/g, '')
    .replace(/[.,]$/, '');
  const last = /[.,](?=[^.,]*$)/.exec(digits);
  const behind = last === null ? '' : digits.slice(last.index + 1);
  const isDecimal =
    last !== null && (behind.length !== 3 || /[.,].*[.,]/.test(digits.replaceAll(last[0], '')));
  const whole = isDecimal ? digits.slice(0, last.index) : digits;
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}${isDecimal ? `.${behind}` : ''}`);
  return isThousands ? value * 1000 : value;
}

interface Amounts extends Stretch {
  readonly low: number;
  /** Where it is a range. */
  readonly high?: number;
}

/** Returns the first amount of a text, with the second where both are a range, and where they stand. */
export function findAmounts(text: string): Amounts | undefined {
  const [first, second] = [...text.matchAll(amounts)];
  if (first === undefined) return undefined;
  const endOf = (match: RegExpExecArray) => match.index + match[0].replace(/[.,'’\s]+$/, '').length;
  const { start } = stretchOf(first);
  const low = readAmount(first[0]);
  const high = second && readAmount(second[0]);
  // “45–60k” means thousands at both ends.
  const isShort = high !== undefined && /k\s*$/i.test(second?.[0] ?? '') && low < 1000;
  const least = isShort ? low * 1000 : low;
  return second === undefined || high === undefined || high < least
    ? { start, end: endOf(first), low: least }
    : { start, end: endOf(second), low: least, high };
}

/** Returns the pay that a text tells, as far as it does: “€45,000–60,000 a year”, “$25 - $30 per hour”, “up to 80k”. */
export function readPay(text: string): Pay | undefined {
  const found = findAmounts(text);
  if (found === undefined) return undefined;
  const { low, high } = found;
  const currency = readCurrency(text);
  const unit = units.find(({ pattern }) => pattern.test(text))?.unit;
  const range =
    high !== undefined
      ? { minimum: low, maximum: high }
      : /\b(up to|bis|maximum)\b/i.test(text)
        ? { maximum: low }
        : /\b(from|ab|starting|at least|minimum)\b/i.test(text)
          ? { minimum: low }
          : { minimum: low, maximum: low };
  return {
    ...range,
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
