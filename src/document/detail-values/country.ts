const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that name no country of ISO 3166-1, or one that is no more. */
const notCountries = new Set(
  (
    'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NB NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB ' +
    'XK YD YU ZR ZZ'
  ).split(' '),
);

/** The alpha-2 code of every country of ISO 3166-1 that the browser has a name for. */
export const countries: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !notCountries.has(code) && english.of(code) !== undefined);

/** What people write for some countries besides their name and their code. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'hong kong': 'HK',
  macau: 'MO',
  'south korea': 'KR',
  'ivory coast': 'CI',
};

const nameOf = (locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (code: string) => (names.of(code) ?? '').toLowerCase();
};

let known: Map<string, string> | undefined;

function knownNames(): Map<string, string> {
  known ??= new Map([
    ...['es', 'fr', 'de', 'en']
      .map(nameOf)
      .flatMap((name) => countries.map((code) => [name(code), code] as const)),
    ...Object.entries(otherNames),
  ]);
  return known;
}

/** Returns the name of a country, in English. */
export function countryName(code: string): string {
  return english.of(code) ?? code;
}

/** Returns the code of the country that a text names: by its name in one of some languages, or in capitals by its code. */
export function readCountry(text: string): string | undefined {
  const name = text.trim();
  return knownNames().get(name.toLowerCase()) ?? (countries.includes(name) ? name : undefined);
}
