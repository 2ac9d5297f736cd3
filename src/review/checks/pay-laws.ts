/** What a place asks of an advertisement as to pay; worded as a hint, and no legal advice. */
export interface PayLaw {
  readonly place: string;
  readonly country: string;
  /** The states or provinces it holds in, by name and code; without any it holds in all of the country. */
  readonly regions?: readonly string[];
  readonly asks: string;
  readonly since: string;
  readonly employees?: number;
}

/** When the table was last gone through. */
export const payLawsAsOf = 'November 2026';

const range = 'a pay range';

export const payLaws: readonly PayLaw[] = [
  { place: 'Colorado', country: 'US', regions: ['CO', 'Colorado'], asks: range, since: '2021', employees: 1 },
  {
    place: 'California',
    country: 'US',
    regions: ['CA', 'California'],
    asks: range,
    since: '2023',
    employees: 15,
  },
  {
    place: 'Washington',
    country: 'US',
    regions: ['WA', 'Washington'],
    asks: range,
    since: '2023',
    employees: 15,
  },
  {
    place: 'New York',
    country: 'US',
    regions: ['NY', 'New York'],
    asks: range,
    since: 'September 2023',
    employees: 4,
  },
  { place: 'Hawaii', country: 'US', regions: ['HI', 'Hawaii'], asks: range, since: '2024', employees: 50 },
  {
    place: 'Washington, D.C.',
    country: 'US',
    regions: ['DC', 'District of Columbia'],
    asks: range,
    since: '2024',
    employees: 1,
  },
  { place: 'Maryland', country: 'US', regions: ['MD', 'Maryland'], asks: range, since: '2024' },
  {
    place: 'Illinois',
    country: 'US',
    regions: ['IL', 'Illinois'],
    asks: 'a pay range and the benefits',
    since: '2025',
    employees: 15,
  },
  {
    place: 'Minnesota',
    country: 'US',
    regions: ['MN', 'Minnesota'],
    asks: 'a pay range and the benefits',
    since: '2025',
    employees: 30,
  },
  {
    place: 'New Jersey',
    country: 'US',
    regions: ['NJ', 'New Jersey'],
    asks: 'the pay or a range, and the benefits',
    since: 'June 2025',
    employees: 10,
  },
  {
    place: 'Vermont',
    country: 'US',
    regions: ['VT', 'Vermont'],
    asks: range,
    since: 'July 2025',
    employees: 5,
  },
  {
    place: 'Massachusetts',
    country: 'US',
    regions: ['MA', 'Massachusetts'],
    asks: range,
    since: 'October 2025',
    employees: 25,
  },
  { place: 'Maine', country: 'US', regions: ['ME', 'Maine'], asks: range, since: '2026', employees: 10 },
  {
    place: 'Ontario',
    country: 'CA',
    regions: ['ON', 'Ontario'],
    asks: 'the pay or a range of at most $50,000',
    since: '2026',
    employees: 25,
  },
  {
    place: 'British Columbia',
    country: 'CA',
    regions: ['BC', 'British Columbia'],
    asks: range,
    since: '2023',
  },
  {
    place: 'Prince Edward Island',
    country: 'CA',
    regions: ['PE', 'PEI', 'Prince Edward Island'],
    asks: range,
    since: '2022',
  },
  { place: 'Austria', country: 'AT', asks: 'the minimum pay', since: 'before 2026' },
  ...['SK', 'LT', 'LV'].map((country): PayLaw => ({
    place: country,
    country,
    asks: 'the pay',
    since: 'before 2026',
  })),
];

/** The countries in which Directive (EU) 2023/970 asks for the range in the advertisement or before the interview. */
export const payDirectiveCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
