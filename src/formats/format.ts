import type { JobDescription } from '../document/job-description';

/** A way out: what it is called, and the code that writes it, loaded when it is asked for. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  readonly load: () => Promise<FormatWriter>;
}

export interface FormatWriter {
  /** Returns a job description's posting in this format. */
  write(this: void, jobDescription: JobDescription): string;
}
