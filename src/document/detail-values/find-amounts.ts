import { currencyBefore, currencyBehind, readCurrency } from './currency';
import { stretchOf, type Stretch } from './stretch';

/** A sign between digits is a part of the number, and so is a space before three of them; a sign and a space are not. */
const amounts = /\d+(?:[.,'’]\d+|\s\d{3}(?!\d))*(?:\s?k\b)?/gi;

/** Returns the number that a text of digits and separators means, whichever sign stands for thousands. */
function readAmount(text: string): number {
  const isThousands = /k$/i.test(text);
  const digits = text.replace(/\s?k$/i, '').replaceAll(/['’\s]/g, '');
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

/** How a count of hours, days or percent goes on, and a pension plan of the United States: no pay. */
const countsElse =
  /^(?:\s*(?:[-–—]|to)\s*\d[\d.,]*)?\s*(?:(?:hours|hrs|days|weeks|months|years|yrs)\b|-(?:hour|day|week|month|year)\b|%|percent\b|\(k\))/i;
const pensionPlan = /^401\s?k$/i;

/** What stands between the two ends of a range, besides a currency. */
const joint = /^\s*(?:[-–—~/]|(?:up )?to|and|or|bis|und)\s*$/i;

/** An amount where it stands. */
interface Candidate extends Stretch {
  readonly text: string;
  /** What follows it. */
  readonly next: string;
  /** Whether a currency stands beside it. */
  readonly isMoney: boolean;
}

/** How much of the text beside an amount is looked at, in UTF-16 units: all of it, for each of many amounts, would take too long. */
const nearby = 40;

function candidatesIn(text: string): Candidate[] {
  return [...text.matchAll(amounts)]
    .map((match) => {
      const { start, end } = stretchOf(match);
      const before = currencyBefore.exec(text.slice(Math.max(0, start - nearby), start))?.[0] ?? '';
      const next = text.slice(end, end + nearby);
      const behind = currencyBehind.exec(next)?.[0] ?? '';
      const isMoney = readCurrency(before) !== undefined || readCurrency(behind) !== undefined;
      return { text: match[0], start, end, next, isMoney };
    })
    .filter(
      ({ text: amount, next, isMoney }) =>
        isMoney || !(countsElse.test(next) || (pensionPlan.test(amount) && amount !== text.trim())),
    );
}

/** Returns the amounts of a text from the first that is money, or that is a range with it. */
function payIn(text: string): Candidate[] {
  const found = candidatesIn(text);
  const money = found.findIndex(({ isMoney }) => isMoney);
  const [before, first] = [found[money - 1], found[money]];
  if (first === undefined) return found;
  const isRange =
    before !== undefined && joint.test(text.slice(before.end, first.start).replace(currencyBefore, ''));
  return found.slice(isRange ? money - 1 : money);
}

/** Returns the first amount of a pay in a text, with the second where both are a range, and where they stand. */
export function findAmounts(text: string): Amounts | undefined {
  const [first, second] = payIn(text);
  if (first === undefined) return undefined;
  const { start } = first;
  const low = readAmount(first.text);
  const high = second && readAmount(second.text);
  // “45–60k” means thousands at both ends.
  const isShort = high !== undefined && /k$/i.test(second?.text ?? '') && low < 1000;
  const least = isShort ? low * 1000 : low;
  return second === undefined || high === undefined || high < least
    ? { start, end: first.end, low: least }
    : { start, end: second.end, low: least, high };
}
