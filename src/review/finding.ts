import type { Category } from './category';
import type { SourceId } from './sources';

/** What a finding rests on. */
export type Basis = 'law' | 'evidence' | 'guideline' | 'style';

/** How much it matters: `fix` may break a law somewhere, `consider` may put people off, `style` is taste. */
export type Severity = 'fix' | 'consider' | 'style';

export const severityOf: Readonly<Record<Basis, Severity>> = {
  law: 'fix',
  evidence: 'consider',
  guideline: 'consider',
  style: 'style',
};

/** Words that the review found in a text; `start` and `end` are UTF-16 offsets. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** The rule that found them, the same for all its forms. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly reason: string;
  readonly source: SourceId;
  /** What can stand there instead, in the case and number of the words found; an empty one takes them out. */
  readonly replacements: readonly string[];
  /** Whether the one replacement is right wherever the words are flagged. */
  readonly isSafe: boolean;
}
