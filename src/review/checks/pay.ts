import { countryName } from '../../document/detail-values/country';
import { jobFacts } from '../../document/detail-values/job-facts';
import { detailKind } from '../../document/detail-values/detail-kind';
import { readPay, type Pay } from '../../document/detail-values/pay';
import type { Place } from '../../document/detail-values/place';
import type { Source, SourceId } from '../sources';
import type { Check, DocumentFinding } from './check';
import { payDirectiveCountries, payLaws, payLawsAsOf } from './pay-laws';
import { ofRow } from './of-row';
import { allRows } from './section-topics';

/** The widest range, as the upper end over the lower, that still tells something; the number is ours. */
const widest = 1.5;

const sign = String.raw`(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SEK|DKK|NOK|PLN)\b)`;
const number = String.raw`\d[\d.,]*\d(?:\s?k\b)?|\d{2,3}\s?k\b`;
const amount = new RegExp(`${sign}\\s?(?:${number})|(?:${number})\\s?${sign}`, 'i');
const bareAmount = /\b(?:\d{2,3}\s?k|\d{1,3}[,.]\d{3}|\d{4,})\b(?!\+)/i;
const payWord =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|earn(?:ings?)?|stipend|hourly|OTE|base|rate|per (?:hour|year|annum|month|week|day)|an hour|a year|p\.?a\.?)\b/i;
const otherMoney =
  /\b(?:budgets?|revenues?|funding|raised|funds?|portfolios?|turnover|million|billion|grants?|sales|accounts?|contracts?|transactions?|savings|assets|deals?|loans?|spend|discounts?|allowances?|ARR|GMV)\b|\d\s?(?:m|bn)\b/i;

/** American pension plans, of which the name is a number. */
const pensionPlan = /\b40[13]\s?\(?[kb]\b\)?/gi;

/** Tells whether a text says how much is paid, and not how large a budget or a customer is. */
function tellsPay(whole: string): boolean {
  const text = whole.replace(pensionPlan, '');
  return payWord.test(text)
    ? amount.test(text) || bareAmount.test(text)
    : amount.test(text) && !otherMoney.test(text);
}

const rowTellsPay = ofRow(tellsPay);

const range = new RegExp(`${sign}\\s?(?:${number})\\s*(?:-|–|—|to|and)\\s*${sign}?\\s?(?:${number})`, 'i');

/** Returns the range of pay that a row tells, if it does. */
const payRange = ofRow((text): Pay | undefined => {
  const [found] = tellsPay(text) ? (range.exec(text) ?? []) : [];
  return found === undefined ? undefined : readPay(found);
});

/** What may be required of an advertisement, in a sentence, and where that was read. */
interface PayHint {
  readonly text: string;
  readonly source: SourceId | Source;
}

/** Returns what may be required where a posting is placed, or undefined where nothing is known. */
export function payHint({ country, region }: Place): PayHint | undefined {
  const law = payLaws.find(
    (each) =>
      each.country === (country ?? (region === undefined ? undefined : each.country)) &&
      (each.regions === undefined || (region !== undefined && each.regions.includes(region))),
  );
  const disclaimer = `our table is of ${payLawsAsOf}; not legal advice`;
  if (law !== undefined) {
    const size = law.employees === undefined ? '' : ` for employers of ${law.employees} or more`;
    const place = law.regions === undefined ? countryName(law.country) : law.place;
    return {
      text: `In ${place} ${law.asks} may be required in the advertisement${size} (since ${law.since}; ${disclaimer}).`,
      source: { name: `Pay law of ${place}, as read in ${payLawsAsOf} at ${law.readAt}` },
    };
  }
  if (country === undefined || !payDirectiveCountries.has(country)) return undefined;
  return {
    text: `In the EU a pay range may be required in the advertisement or before the interview (Directive 2023/970, due in June 2026; ${disclaimer}).`,
    source: 'eu-pay',
  };
}

/** Says where the pay lacks, is only praised, or spans too much. */
export const checkPay: Check = (posting) => {
  const { pay, place } = jobFacts(posting);
  const detail = posting.details.find(({ label }) => detailKind(label) === 'pay');
  const rows = allRows(posting);
  const hint = payHint(place);
  const rest = { check: 'pay', detail: 'Salary range', source: hint?.source ?? 'pay-wanted' } as const;
  const hasFigure = pay?.minimum !== undefined || pay?.maximum !== undefined;
  if (!hasFigure && !rows.some(rowTellsPay)) {
    const found: DocumentFinding = {
      ...rest,
      ...(detail === undefined ? {} : { at: detail.id }),
      title: detail === undefined ? 'Pay: missing' : 'Pay: no figure',
      reason:
        hint?.text ?? 'Pay is what people look for first, and a range is required in more and more places.',
      severity: hint === undefined ? 'consider' : 'fix',
      basis: hint === undefined ? 'evidence' : 'law',
    };
    return [found];
  }
  const wide = isTooWide(pay) ? detail : rows.find((row) => isTooWide(payRange(row)));
  return wide === undefined
    ? []
    : [
        {
          check: 'pay',
          at: wide.id,
          ...(wide === detail ? { detail: rest.detail } : {}),
          title: 'Pay: a wide range',
          reason: `The upper end is more than ${widest} times the lower; in experiments very wide ranges lower trust.`,
          severity: 'consider',
          basis: 'evidence',
          source: 'pay-ranges',
        },
      ];
};

const isTooWide = (pay: Pay | undefined) =>
  pay?.minimum !== undefined &&
  pay.maximum !== undefined &&
  pay.minimum > 0 &&
  pay.maximum / pay.minimum > widest;
