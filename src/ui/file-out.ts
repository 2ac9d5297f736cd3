import type { JobDescription } from '../document/job-description';
import { fileName } from '../formats/file-name';
import type { Format, TextToCopy } from '../formats/format';
import { formats, textsToCopy } from '../formats/formats';
import { saveFile } from './save-file';
import { writeClipboard } from './way-out';

/** Loads the code of the formats before it is needed. */
export function preloadFormats(): void {
  for (const { load } of textsToCopy) void load();
  // Word's library is large, and waits until somebody wants it.
  for (const { id, load } of formats) if (id !== 'word') void load();
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
