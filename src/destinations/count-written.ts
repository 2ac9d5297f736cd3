import type { LimitUnit } from './destination';

/** What was written for a place: the HTML, where it takes any, and the text that one reads there. */
export interface Countable {
  readonly html?: string;
  readonly text: string;
}

/** Returns how long something is as a place counts it; what takes no HTML is counted as text. */
export function countWritten({ html, text }: Countable, unit: LimitUnit): number {
  if (html === undefined || unit === 'characters') return text.length;
  return unit === 'characters of HTML' ? html.length : new TextEncoder().encode(html).length;
}
