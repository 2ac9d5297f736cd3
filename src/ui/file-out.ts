import type { JobDescription } from '../document/job-description';
import { fileName } from '../formats/file-name';
import type { Format, TextToCopy } from '../formats/format';
import { formats, textsToCopy } from '../formats/formats';
import { saveFile } from './save-file';
import { writeClipboard } from './way-out';

/** Loads the code of the formats before it is needed. */
export async function preloadFormats(): Promise<void> {
  // Word's library is large, and waits until somebody wants it.
  const early = formats.filter(({ id }) => id !== 'word');
  await Promise.all([...textsToCopy, ...early].map(({ load }) => load() as Promise<unknown>));
}

/** Puts the posting on the clipboard as text of one kind. Rejects where the browser refuses. */
export async function copyAsText({ load }: TextToCopy, jobDescription: JobDescription): Promise<void> {
  await writeClipboard({ 'text/plain': load().then(({ write }) => write(jobDescription)) });
}

/** Downloads the posting as a file of one format, named after its title. */
export async function download(format: Format, jobDescription: JobDescription): Promise<void> {
  const { write } = await format.load();
  saveFile(fileName(jobDescription.title, format.extension), format.mimeType, await write(jobDescription));
}
