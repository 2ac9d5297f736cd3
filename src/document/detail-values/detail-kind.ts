/** What the value of a well-known detail says, whatever its label is. */
export type DetailKind =
  'company' | 'location' | 'workplace' | 'employmentType' | 'pay' | 'posted' | 'applyBy' | 'howToApply';

/** The label that a detail gets here and, in lower case, others that mean the same. */
export const detailKinds: Readonly<Record<DetailKind, readonly [label: string, ...others: string[]]>> = {
  company: ['Company', 'employer', 'organization', 'organisation', 'about the company'],
  location: [
    'Location',
    'job location',
    'work location',
    'locations',
    'place',
    'place of work',
    'office',
    'city',
  ],
  workplace: ['Workplace', 'workplace type', 'work model', 'work arrangement', 'working model', 'remote'],
  employmentType: ['Type', 'employment type', 'job type', 'employment', 'contract', 'contract type', 'hours'],
  pay: ['Salary range', 'salary', 'pay', 'pay range', 'compensation', 'wage', 'wages', 'rate', 'pay rate'],
  posted: ['Posted on', 'posted', 'date posted', 'published', 'published on'],
  applyBy: [
    'Apply by',
    'closing date',
    'application deadline',
    'deadline',
    'closes',
    'apply before',
    'valid through',
  ],
  howToApply: ['How to apply', 'apply', 'apply at', 'apply here', 'to apply', 'application', 'contact'],
};

const kinds = new Map(
  Object.entries(detailKinds).flatMap(([kind, labels]) =>
    labels.map((label) => [label.toLowerCase(), kind as DetailKind] as const),
  ),
);

/** Returns what a detail of this label says, or undefined where the label is not well known. */
export function detailKind(label: string): DetailKind | undefined {
  return kinds.get(label.trim().replace(/:$/, '').toLowerCase());
}
