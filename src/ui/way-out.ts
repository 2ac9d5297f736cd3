import type { JobDescription } from '../document/job-description';

const loadRichText = () => import('../formats/rich-text');

/** Loads the code that Copy needs before it is needed. */
export async function preloadRichText(): Promise<void> {
  await loadRichText();
}

/** Puts the posting on the clipboard as rich text, with plain text beside it. Rejects where the browser refuses. */
export async function copyRichText(jobDescription: JobDescription): Promise<void> {
  const written = loadRichText().then(({ writeRichText }) => writeRichText(jobDescription));
  await writeClipboard({
    'text/html': written.then((rich) => rich['text/html']),
    'text/plain': written.then((rich) => rich['text/plain']),
  });
}

/** Puts a text on the clipboard. Rejects where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  await writeClipboard({ 'text/plain': Promise.resolve(text) });
}

/** Puts texts on the clipboard, by their MIME types. Rejects where the browser refuses. */
export async function writeClipboard(contents: Record<string, Promise<string>>): Promise<void> {
  const blobs = Object.entries(contents).map(
    ([type, text]) => [type, text.then((value) => new Blob([value], { type }))] as const,
  );
  // The promises go in as they are: browsers want the call within the click, not after what it waits for.
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    // The browser has an error of its own for a text that could not be had.
    await Promise.all(Object.values(contents));
    throw error;
  }
}
