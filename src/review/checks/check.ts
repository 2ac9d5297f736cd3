import type { JobDescription } from '../../document/job-description';
import type { Basis, Severity } from '../finding';
import type { Source, SourceId } from '../sources';

/** What can mend what a check found: moving rows to a section of things that are nice to have. */
interface MoveMend {
  readonly kind: 'move-to-nice-to-have';
  readonly rowIds: readonly string[];
}

/** Something that the posting as a whole lacks or says twice. */
export interface DocumentFinding {
  /** The check, the same for all it finds. */
  readonly check: string;
  /** Where it is: the id of a row, a section or a detail; without one it is nowhere yet. */
  readonly at?: string;
  readonly title: string;
  readonly reason: string;
  readonly severity: Severity | 'info';
  readonly basis: Basis;
  readonly source: SourceId | Source;
  readonly mend?: MoveMend;
  /** The label of the detail that would mend it. */
  readonly detail?: string;
}

/** Looks at a posting, in which nothing is kept aside, for one thing. */
export type Check = (posting: JobDescription) => readonly DocumentFinding[];
