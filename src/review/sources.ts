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
    name: 'Burn, Firoozi, Ladd and Neumark, Age Discrimination and Age Stereotypes in Job Ads, FRBSF Economic Letter 2023-07',
    year: 2023,
    url: 'https://www.frbsf.org/research-and-insights/publications/economic-letter/2023/03/age-discrimination-and-age-stereotypes-in-job-ads',
  },
  'title-vii': { name: 'US Civil Rights Act of 1964, section 704(b)', year: 1964 },
  'pay-wanted': {
    name: 'LinkedIn, a heat map of what people read in a job description: pay was the most helpful part',
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
    name: 'US EEOC, Enforcement Guidance on the Consideration of Arrest and Conviction Records, 915.002',
    year: 2012,
  },
  'eeoc-origin': {
    name: 'US EEOC, Enforcement Guidance on National Origin Discrimination, 915.005',
    year: 2016,
    url: 'https://www.eeoc.gov/laws/guidance/eeoc-enforcement-guidance-national-origin-discrimination',
  },
  'eeoc-grooming': {
    name: 'US EEOC, Religious Garb and Grooming in the Workplace: Rights and Responsibilities',
    year: 2014,
  },
  citizenship: {
    name: 'US 8 U.S.C. 1324b, citizenship status and national origin in hiring',
    year: 1986,
  },
  'canadian-experience': { name: 'Ontario, Working for Workers Four Act, in force from 2026', year: 2024 },
  pregnancy: { name: 'US Pregnancy Discrimination Act', year: 1978 },
  gaucher: {
    name: 'Gaucher, Friesen and Kay, J. Personality and Social Psychology 101; later studies are mixed',
    year: 2011,
    url: 'https://doi.org/10.1037/a0022530',
  },
  'pay-ranges': {
    name: 'Kuhn, three experiments on ranges of pay in advertisements, Journal of Applied Psychology',
  },
  coffman: {
    name: 'Coffman, Collis and Kulkarni, Whether to Apply, Management Science',
    url: 'https://doi.org/10.1287/mnsc.2023.4907',
  },
  degrees: { name: 'Burning Glass Institute, The Emerging Degree Reset', year: 2022 },
  un: {
    name: 'United Nations, Guidelines for gender-inclusive language in English',
    url: 'https://www.un.org/en/gender-inclusive-language/',
  },
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
