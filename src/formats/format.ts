import type { JobDescription } from '../document/job-description';

/** A way out as a file: what it is called, and the code that writes it, loaded when it is asked for. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  readonly load: () => Promise<FormatWriter<FileContent>>;
}

/** A way out as text on the clipboard, to paste where code goes. */
export interface TextToCopy {
  readonly id: string;
  readonly label: string;
  /** Whether it goes where the title has a field of its own. */
  readonly lacksTitle: boolean;
  readonly load: () => Promise<FormatWriter<string>>;
}

/** What a file holds: text, which is saved as UTF-8, or bytes. */
export type FileContent = string | ArrayBuffer;

interface FormatWriter<Content extends FileContent> {
  /** Returns a job description in this format. */
  write(this: void, jobDescription: JobDescription): Content | Promise<Content>;
}
