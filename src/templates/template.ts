import type { JobDescription, Row, Section } from '../document/job-description';

/** A job title's starting description, its suggestions and its hiring guide. */
export interface Template {
  readonly id: string;
  readonly jobDescription: JobDescription;
  /** Rows to offer, under the headings that they belong to. */
  readonly suggestions: readonly Section[];
  readonly guide: readonly GuideEntry[];
}

/** A question of the hiring guide and the paragraphs that answer it. */
export interface GuideEntry {
  readonly question: string;
  readonly answer: readonly Row[];
}
