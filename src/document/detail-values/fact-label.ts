import { detailKind, type DetailKind } from './detail-kind';

/** Labels that real postings and the front matter of their files have for details, beside those a reader would see. */
const otherLabels: Readonly<Record<string, DetailKind>> = {
  'company name': 'company',
  'hiring organization': 'company',
  agency: 'company',
  'office location': 'location',
  'based in': 'location',
  'duty station': 'location',
  lieu: 'location',
  standort: 'location',
  arbeitsort: 'location',
  'type of contract': 'employmentType',
  'position type': 'employmentType',
  'appointment type': 'employmentType',
  'work type': 'employmentType',
  commitment: 'employmentType',
  vertragsart: 'employmentType',
  'annual salary': 'pay',
  'starting salary': 'pay',
  'compensation range': 'pay',
  salaire: 'pay',
  gehalt: 'pay',
  'close date': 'applyBy',
  closing: 'applyBy',
  'applications close': 'applyBy',
  'date limite': 'applyBy',
  'apply url': 'howToApply',
  'apply link': 'howToApply',
  'application link': 'howToApply',
};

/** Labels that mean a fact, though no detail that we know more of. */
const plainLabels = new Set(
  (
    'department|team|division|reports to|reporting to|manager|grade|level|seniority|band|start date|start|duration|' +
    'schedule|job title|title|position|position title|role|job id|job code|job number|reference|ref|opening date|' +
    'experience|travel|flsa status|category|industry|website'
  ).split('|'),
);

const titleLabels = new Set(['job title', 'title', 'position', 'position title', 'role', 'job']);

const bare = (label: string) =>
  label
    .toLowerCase()
    .replaceAll(/[\s_:-]+/g, ' ')
    .trim();

/** Returns what a detail of this label says in a text from outside, or undefined where we do not know it. */
export function factKind(label: string): DetailKind | undefined {
  return detailKind(bare(label)) ?? otherLabels[bare(label)];
}

/** Tells whether a label is one that facts of real postings have. */
export function isFactLabel(label: string): boolean {
  return factKind(label) !== undefined || plainLabels.has(bare(label));
}

/** Tells whether the value under this label is the job's name. */
export function isTitleLabel(label: string): boolean {
  return titleLabels.has(bare(label));
}
