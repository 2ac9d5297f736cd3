import type { Destination } from '../destinations/destination';
import type { WrittenPosting } from '../destinations/write-for';
import type { Sent } from '../store/start-versions';
import { writeClipboard } from './way-out';

/** Returns what is remembered of copying the posting for a place. */
export function copiedFor({ id, label }: Destination): Sent {
  return { place: `for-${id}`, label: `Copied for ${label}` };
}

/** Puts what was written for a place on the clipboard. Rejects where the browser refuses. */
export function copyWritten({ html, text }: Pick<WrittenPosting, 'html' | 'text'>): Promise<void> {
  const rich = html === undefined ? {} : { 'text/html': Promise.resolve(html) };
  return writeClipboard({ ...rich, 'text/plain': Promise.resolve(text) });
}
