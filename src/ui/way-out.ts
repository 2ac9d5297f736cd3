import type { Destination } from '../destinations/destination';
import type { JobDescription } from '../document/job-description';
import { fileName } from '../formats/file-name';
import type { Format, TextToCopy } from '../formats/format';
import { formats, textsToCopy } from '../formats/formats';
import { saveFile } from './save-file';

let places: readonly Destination[] = [];

/** Returns the places that a posting can be copied for; none until their code is there. */
export function knownPlaces(): readonly Destination[] {
  return places;
}

const loadParts = () => import('./copy-parts');

/** Loads the code of the ways out before it is needed. */
export function preloadWaysOut(): void {
  void loadParts().then(({ destinations }) => (places = destinations));
  for (const { load } of textsToCopy) void load();
  // Word's library is large, and waits until somebody wants it.
  for (const { id, load } of formats) if (id !== 'word') void load();
}

/** Puts the posting on the clipboard as rich text, with plain text beside it. Rejects where the browser refuses. */
export async function copyRichText(jobDescription: JobDescription): Promise<void> {
  const written = loadParts().then(({ writeRichText }) => writeRichText(jobDescription));
  await writeClipboard({
    'text/html': written.then((rich) => rich['text/html']),
    'text/plain': written.then((rich) => rich['text/plain']),
  });
}

/** Puts the posting on the clipboard as text of one kind. Rejects where the browser refuses. */
export async function copyAsText({ load }: TextToCopy, jobDescription: JobDescription): Promise<void> {
  await writeClipboard({ 'text/plain': load().then(({ write }) => write(jobDescription)) });
}

/** Puts a text on the clipboard. Rejects where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  await writeClipboard({ 'text/plain': Promise.resolve(text) });
}

/** Downloads the posting as a file of one format, named after its title. */
export async function download(format: Format, jobDescription: JobDescription): Promise<void> {
  const { write } = await format.load();
  saveFile(fileName(jobDescription.title, format.extension), format.mimeType, await write(jobDescription));
}

/** Puts texts on the clipboard, by their MIME types. Rejects where the browser refuses. */
export async function writeClipboard(contents: Record<string, Promise<string>>): Promise<void> {
  const blobs = Object.entries(contents).map(
    ([type, text]) => [type, text.then((value) => new Blob([value], { type }))] as const,
  );
  // The promises go in as they are: browsers want the call within the click, not after what it waits for.
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
