/** Where a reason comes from, and when it was published, where it says so. */
export interface Source {
  readonly name: string;
  readonly year?: number;
  readonly url?: string;
}

/** The laws, studies and guides that the rules rest on. */
export const sources = {
  'age-rule': {
    name: 'US 29 CFR 1625.4, Help wanted notices or advertisements',
    year: 2007,
    url: 'https://www.ecfr.gov/current/title-29/section-1625.4',
  },
  'age-study': {
    name: 'Burn, Firoozi, Ladd and Neumark, FRBSF Economic Letter 2023-07',
    year: 2023,
  },
  'title-vii': { name: 'US Civil Rights Act of 1964, section 704(b)', year: 1964 },
  'equality-act': {
    name: 'UK Equality Act 2010',
    year: 2010,
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/contents',
  },
  'eu-pay': {
    name: 'Directive (EU) 2023/970, article 5: pay and vacancy notices',
    year: 2023,
    url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
  },
  eeoc: {
    name: 'US EEOC, Prohibited Employment Policies/Practices',
    url: 'https://www.eeoc.gov/prohibited-employment-policiespractices',
  },
  ada: { name: 'US Americans with Disabilities Act, 42 U.S.C. 12112', year: 1990 },
  'eeoc-records': {
    name: 'US EEOC, Enforcement Guidance on Arrest and Conviction Records',
    year: 2012,
  },
  'eeoc-origin': {
    name: 'US EEOC, Enforcement Guidance on National Origin Discrimination',
    year: 2016,
  },
  'eeoc-grooming': {
    name: 'US EEOC, Religious Garb and Grooming in the Workplace',
    year: 2014,
  },
  citizenship: {
    name: 'US 8 U.S.C. 1324b, citizenship status and national origin in hiring',
    year: 1986,
  },
  'canadian-experience': { name: 'Ontario, Working for Workers Four Act', year: 2024 },
  pregnancy: { name: 'US Pregnancy Discrimination Act', year: 1978 },
  gaucher: {
    name: 'Gaucher, Friesen and Kay, J. Personality and Social Psychology 101; later studies are mixed',
    year: 2011,
  },
  'he-kang': {
    name: 'He and Kang, four studies with 37,920 people (PMC11848290)',
  },
  'pay-ranges': {
    name: 'Kuhn, three experiments on ranges of pay in advertisements, Journal of Applied Psychology',
  },
  coffman: { name: 'Coffman, Collis and Kulkarni, Whether to Apply, Management Science' },
  degrees: { name: 'Burning Glass Institute, The Emerging Degree Reset', year: 2022 },
  un: { name: 'United Nations, Guidelines for gender-inclusive language in English', year: 2019 },
  apa: { name: 'American Psychological Association, Inclusive Language Guide', year: 2023 },
  ncdj: {
    name: 'National Center on Disability and Journalism, Disability Language Style Guide',
    year: 2021,
  },
  google: { name: 'Google developer documentation style guide, Write inclusive documentation' },
  naming: { name: 'Inclusive Naming Initiative, Word lists' },
  plain: { name: 'US Federal Plain Language Guidelines', year: 2011 },
  house: { name: 'Rolewright, house style', year: 2026 },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
