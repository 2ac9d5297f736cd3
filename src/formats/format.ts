import type { JobDescription } from '../document/job-description';

/** A way out: what it is called and what it writes of a job description's posting. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  write(this: void, jobDescription: JobDescription): string;
}
