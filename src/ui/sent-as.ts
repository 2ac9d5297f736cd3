import type { Destination } from '../destinations/destination';
import type { Format, TextToCopy } from '../formats/format';
import type { Sent } from '../store/start-versions';

/** What is remembered of copying the posting as rich text. */
export const sentAsRichText: Sent = { place: 'rich-text', label: 'Copied as rich text' };

/** Returns what is remembered of copying the posting as the text of a format. */
export function copiedAs({ id, label }: TextToCopy): Sent {
  return { place: `copied-${id}`, label: `Copied as ${label}` };
}

/** Returns what is remembered of saving the posting as a file of a format. */
export function exportedAs({ id, label }: Format): Sent {
  return { occasion: 'exported', place: id, label: `Exported as ${label}` };
}

/** Returns what is remembered of copying the posting for a place. */
export function copiedFor({ id, label }: Pick<Destination, 'id' | 'label'>): Sent {
  return { place: `copy-for-${id}`, label: `Copied for ${label}` };
}
