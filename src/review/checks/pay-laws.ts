/** What a place asks of an advertisement as to pay; worded as a hint, and no legal advice. */
interface PayLaw {
  readonly place: string;
  readonly country: string;
  /** The states or provinces it holds in, by name and code; without any it holds in all of the country. */
  readonly regions?: readonly string[];
  readonly asks: string;
  readonly since: string;
  readonly employees?: number;
  /** The page where date, size and demand were read; mostly a law firm's, never the law itself. */
  readonly readAt: string;
}

/** When the table was last gone through. */
export const payLawsAsOf = 'November 2026';

const range = 'a pay range';
const both = 'a pay range and the benefits';
const payOrRange = 'the pay or a range';

export const payLaws: readonly PayLaw[] = [
  {
    place: 'Colorado',
    country: 'US',
    regions: ['CO', 'Colorado'],
    asks: both,
    since: '2021',
    employees: 1,
    readAt: 'kamsa.co/insights/2022-11-08-pay-transparency-laws-summary-for-the-u-s',
  },
  {
    place: 'California',
    country: 'US',
    regions: ['CA', 'California'],
    asks: range,
    since: '2023',
    employees: 15,
    readAt: 'tcwglobal.com/pay-transparency-by-state',
  },
  {
    place: 'Washington',
    country: 'US',
    regions: ['WA', 'Washington'],
    asks: both,
    since: '2023',
    employees: 15,
    readAt: 'lawfilesext.leg.wa.gov, bill report on SB 5408 (2025); lawcrossing.com on the date',
  },
  {
    place: 'New York',
    country: 'US',
    regions: ['NY', 'New York'],
    asks: range,
    since: 'September 2023',
    employees: 4,
    readAt: 'gapsquare.com/resources/us-pay-transparency-laws-by-state-and-locality',
  },
  {
    place: 'Hawaii',
    country: 'US',
    regions: ['HI', 'Hawaii'],
    asks: range,
    since: '2024',
    employees: 50,
    readAt: 'cwstrategies.staffingindustry.com/pay-transparency-laws-enacted-in-illinois-and-hawaii',
  },
  {
    place: 'Washington, D.C.',
    country: 'US',
    regions: ['DC', 'District of Columbia'],
    asks: range,
    since: 'June 2024',
    employees: 1,
    readAt: 'littler.com/publication-press/publication/pay-transparency-arrives-nations-capital',
  },
  {
    place: 'Maryland',
    country: 'US',
    regions: ['MD', 'Maryland'],
    asks: both,
    since: 'October 2024',
    readAt: 'dllr.state.md.us/labor/wages/esswagerangefaq.shtml',
  },
  {
    place: 'Illinois',
    country: 'US',
    regions: ['IL', 'Illinois'],
    asks: both,
    since: '2025',
    employees: 15,
    readAt: 'cwstrategies.staffingindustry.com/pay-transparency-laws-enacted-in-illinois-and-hawaii',
  },
  {
    place: 'Minnesota',
    country: 'US',
    regions: ['MN', 'Minnesota'],
    asks: both,
    since: '2025',
    employees: 30,
    readAt: 'manatt.com/insights/newsletters/employment-law/more-states-enact-pay-transparency-laws',
  },
  {
    place: 'New Jersey',
    country: 'US',
    regions: ['NJ', 'New Jersey'],
    asks: 'the pay or a range, and the benefits',
    since: 'June 2025',
    employees: 10,
    readAt: 'employmentlawwatch.com/2025/06 on New Jersey',
  },
  {
    place: 'Vermont',
    country: 'US',
    regions: ['VT', 'Vermont'],
    asks: range,
    since: 'July 2025',
    employees: 5,
    readAt: 'manatt.com/insights/newsletters/employment-law/more-states-enact-pay-transparency-laws',
  },
  {
    place: 'Massachusetts',
    country: 'US',
    regions: ['MA', 'Massachusetts'],
    asks: range,
    since: 'October 2025',
    employees: 25,
    readAt: 'jacksonlewis.com/insights on Massachusetts, 2025',
  },
  {
    place: 'Maine',
    country: 'US',
    regions: ['ME', 'Maine'],
    asks: range,
    since: 'July 2026',
    employees: 10,
    readAt: 'complianceposter.com/2026/05/11/maine-2026-legislative-session-end',
  },
  {
    place: 'Ontario',
    country: 'CA',
    regions: ['ON', 'Ontario'],
    asks: 'the pay or a range of at most $50,000',
    since: '2026',
    employees: 25,
    readAt: 'employmentandlabour.com; thecanadianchronicle.com on the $50,000',
  },
  {
    place: 'British Columbia',
    country: 'CA',
    regions: ['BC', 'British Columbia'],
    asks: payOrRange,
    since: 'November 2023',
    readAt: 'harrisco.com/bcs-pay-transparency-act-guidance-on-job-posting-requirements',
  },
  {
    place: 'Prince Edward Island',
    country: 'CA',
    regions: ['PE', 'PEI', 'Prince Edward Island'],
    asks: payOrRange,
    since: 'June 2022',
    readAt: 'cphrpei.ca/2022/05/17/employment-standards-act-pay-transparency',
  },
  {
    place: 'Austria',
    country: 'AT',
    asks: 'the minimum pay of the collective agreement',
    since: '2011',
    readAt: 'schoenherr.eu on the Gleichbehandlungsgesetz',
  },
  {
    place: 'Slovakia',
    country: 'SK',
    asks: 'the least base pay',
    since: 'May 2018',
    readAt: 'spectator.sme.sk, 26 April 2018',
  },
  {
    place: 'Lithuania',
    country: 'LT',
    asks: payOrRange,
    since: 'July 2019',
    readAt: 'iuslaboris.com on article 25 of the Labour Code',
  },
  {
    place: 'Latvia',
    country: 'LV',
    asks: payOrRange,
    since: 'November 2018',
    readAt: 'maaleht.delfi.ee, February 2019; balticword.com',
  },
];

/** The countries in which Directive (EU) 2023/970 asks for the range in the advertisement or before the interview. */
export const payDirectiveCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
