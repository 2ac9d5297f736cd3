import type { RowKind } from './job-description';

/** A section that many postings have, and the kind of row that it usually begins with. */
export interface CommonSection {
  readonly heading: string;
  readonly kind: RowKind;
}

/** The sections that most postings have, in the order in which they usually stand. */
export const commonSections: readonly CommonSection[] = [
  { heading: 'About us', kind: 'paragraph' },
  { heading: 'Responsibilities', kind: 'bullet' },
  { heading: 'Requirements', kind: 'bullet' },
  { heading: 'Nice to have', kind: 'bullet' },
  { heading: 'Benefits', kind: 'bullet' },
  { heading: 'Salary', kind: 'paragraph' },
  { heading: 'How to apply', kind: 'paragraph' },
  { heading: 'Interview process', kind: 'number' },
  { heading: 'Equal opportunity', kind: 'paragraph' },
];
