/** The labels that most postings need, in the order in which readers look for them. */
export const wellKnownDetails = [
  'Company',
  'Location',
  'Workplace',
  'Type',
  'Salary range',
  'Posted on',
  'Apply by',
  'How to apply',
] as const;
