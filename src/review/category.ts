/** The categories of words to avoid, in the order in which they are told. */
export const categories = [
  'gendered',
  'age',
  'ability',
  'nationality',
  'religion',
  'education',
  'family',
  'jargon',
  'criminal-record',
  'appearance',
  'requirement',
] as const;
export type Category = (typeof categories)[number];

export const categoryNames: Readonly<Record<Category, string>> = {
  gendered: 'Gendered words',
  age: 'Age',
  ability: 'Ability',
  nationality: 'Nationality and origin',
  religion: 'Religion',
  education: 'Education',
  family: 'Family',
  jargon: 'Jargon',
  'criminal-record': 'Criminal record',
  appearance: 'Appearance',
  requirement: 'Requirements',
};
