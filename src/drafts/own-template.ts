import type { JobDescription, Row, Section } from '../document/job-description';

/** The version of the form in which one's own templates are stored; a change of it is a new number and a migration. */
export const templateSchemaVersion = 1;

/** What the ids of one's own templates begin with; no file of the library is named so. */
export const ownTemplatePrefix = 'own_';

/** A template that the user has made on this device. Times are ISO 8601 in UTC. */
export interface OwnTemplate {
  readonly id: string;
  readonly createdAt: string;
  /** When it was given what it says or its name, so that of two copies the newer is known. */
  readonly changedAt: string;
  /** When it was deleted; it can be brought back for a while. */
  readonly deletedAt?: string;
  /** What it is called, which need not be its job title. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly field: string;
  readonly level: string;
  readonly jobDescription: JobDescription;
  readonly suggestions: readonly Section[];
  readonly guide: readonly { readonly question: string; readonly answer: readonly Row[] }[];
}
