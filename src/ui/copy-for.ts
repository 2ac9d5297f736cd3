import type { WrittenPosting } from '../destinations/write-for';
import { writeClipboard } from './way-out';

/** Puts what was written for a place on the clipboard. Rejects where the browser refuses. */
export function copyWritten({ html, text }: Pick<WrittenPosting, 'html' | 'text'>): Promise<void> {
  const rich = html === undefined ? {} : { 'text/html': Promise.resolve(html) };
  return writeClipboard({ ...rich, 'text/plain': Promise.resolve(text) });
}
