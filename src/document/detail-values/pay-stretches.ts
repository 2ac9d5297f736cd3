import { currencyBefore, currencyBehind, readCurrency } from './currency';
import { findAmounts } from './find-amounts';
import type { Stretch } from './stretch';

const least = /\b(?:from|up to|starting (?:at|from)|at least|minimum|maximum|between|ab|bis)\s*$/i;
const unit =
  /^\s*(?:(?:per|an?|each|every|pro|par|\/)\s*)?(?:(?<=\/\s*)h|hours?|hrs?|hourly|days?|daily|weeks?|weekly|months?|monthly|years?|yearly|yr|annum|annual(?:ly)?|p\.?\s?a|jahr|monat|stunde|tag|heure|jour|mois)\b\.?/i;

/** Returns where a text names its pay: the amounts, with the currency and the time beside them. */
export function payStretches(text: string): Stretch[] {
  const found = findAmounts(text);
  if (found === undefined) return [];
  const before = text.slice(0, found.start);
  const sign = currencyBefore.exec(before)?.[0] ?? '';
  const bare = readCurrency(sign) === undefined ? before : before.slice(0, before.length - sign.length);
  const behind = text.slice(found.end);
  const money = currencyBehind.exec(behind)?.[0] ?? '';
  const rest = readCurrency(money) === undefined ? behind : behind.slice(money.length);
  return [
    {
      start: bare.length - (least.exec(bare)?.[0].length ?? 0),
      end: text.length - rest.length + (unit.exec(rest)?.[0].length ?? 0),
    },
  ];
}
