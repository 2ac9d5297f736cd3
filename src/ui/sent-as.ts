import type { Format } from '../formats/format';
import type { Sent } from '../store/start-versions';

/** What is remembered of copying the posting as rich text. */
export const sentAsRichText: Sent = { place: 'rich-text', label: 'Copied as rich text' };

/** Returns what is remembered of sending the posting in a format. */
export function sentAs(occasion: 'copied' | 'exported', { id, label }: Format): Sent {
  return occasion === 'copied'
    ? { occasion, place: `copied-${id}`, label: `Copied as ${label}` }
    : { occasion, place: id, label: `Exported as ${label}` };
}
