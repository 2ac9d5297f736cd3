import { stretchOf, type Stretch } from './stretch';

/** The employment types that Google's job search knows, and how a posting and a reader's eye put them. */
const types = [
  { type: 'FULL_TIME', label: 'Full-time', pattern: /\bfull[\s-]?time\b|\bvollzeit\b/i },
  { type: 'PART_TIME', label: 'Part-time', pattern: /\bpart[\s-]?time\b|\bteilzeit\b/i },
  {
    type: 'CONTRACTOR',
    label: 'Contractor',
    pattern: /\bcontractor\b|\bfreelance\b|\bself[\s-]?employed\b/i,
  },
  {
    type: 'TEMPORARY',
    label: 'Temporary',
    pattern: /\btemporary\b|\bfixed[\s-]?term\b|\bseasonal\b|\btemp\b|\bbefristet\b/i,
  },
  { type: 'INTERN', label: 'Internship', pattern: /\bintern(ship)?\b|\btrainee(ship)?\b|\bpraktikum\b/i },
  { type: 'VOLUNTEER', label: 'Volunteer', pattern: /\bvolunt(eer|ary)\b/i },
  { type: 'PER_DIEM', label: 'Per diem', pattern: /\bper[\s-]?diem\b/i },
  { type: 'OTHER', label: 'Other', pattern: /\bother\b/i },
] as const;

/** A value of Google's for `employmentType` (developers.google.com/search/docs/appearance/structured-data/job-posting). */
export type EmploymentType = (typeof types)[number]['type'];

/** Every employment type with the words for it. */
export const employmentTypes: readonly { readonly type: EmploymentType; readonly label: string }[] = types;

/** Returns the employment types that a text names, such as those of “Full-time internship”. */
export function readEmploymentTypes(text: string): EmploymentType[] {
  return types.filter(({ pattern }) => pattern.test(text)).map(({ type }) => type);
}

/** Returns where a text names employment types. */
export function employmentTypeStretches(text: string): Stretch[] {
  return types.flatMap(({ pattern }) => [...text.matchAll(new RegExp(pattern, 'gi'))].map(stretchOf));
}

/** Returns employment types as a posting puts them. */
export function writeEmploymentTypes(chosen: readonly EmploymentType[]): string {
  return types
    .filter(({ type }) => chosen.includes(type))
    .map(({ label }) => label)
    .join(', ');
}
