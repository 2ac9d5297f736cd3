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

/** What may name a currency right before an amount, and right behind one. */
export const currencyBefore = /(?:\b[A-Z]{3}\s*)?(?:\b[A-Z]{1,2})?(?:\p{Sc}|\bRs\.?|\bS?Fr\.?)?\s*$/u;
export const currencyBehind = /^\s*(?:\p{Sc}|[A-Z]{3}\b|euros?\b|zł)/iu;
