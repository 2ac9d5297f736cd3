import type { JobDescription } from '../document/job-description';

/** The version of the form in which drafts are stored; a change of that form is a new number and a migration. */
export const schemaVersion = 3;

/** Words that the review found in one place, which the user keeps as they are. */
export interface KeptFinding {
  /** The id of the row or detail, or `title`. */
  readonly at: string;
  readonly rule: string;
  readonly words: string;
  /** Why they stay, if the user has said so. */
  readonly reason?: string;
}

/** A job description saved on this device. Times are ISO 8601 in UTC. */
export interface Draft {
  readonly id: string;
  /** Counts the saves, so that of two copies the newer is known. */
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** What the draft is called on this device, where its job title does not tell it from another. */
  readonly name?: string;
  /** The template that it began from, for its suggestions and its guide. */
  readonly templateId?: string;
  /** Whether it is locked against changes. */
  readonly locked?: boolean;
  /** When it was put on the shelf of deleted drafts, from which it can be brought back. */
  readonly deletedAt?: string;
  /** What of the review's findings stays as it is. */
  readonly keptFindings?: readonly KeptFinding[];
  readonly jobDescription: JobDescription;
}
