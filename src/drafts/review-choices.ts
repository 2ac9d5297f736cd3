import * as v from 'valibot';
import { parseJson } from '../document/parse-json';

/** What the user does not want the review to tell again. */
export interface ReviewChoices {
  /** Rules that are never told, in any draft. */
  readonly never: readonly string[];
  /** Single findings that stay as they are, by the draft they are in. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

const key = 'rolewright:review-choices';

/** Of this many drafts the kept findings are remembered, the newest. */
const mostDrafts = 200;

const schema = v.object({
  never: v.array(v.string()),
  kept: v.record(v.string(), v.array(v.string())),
});

const none: ReviewChoices = { never: [], kept: {} };

/** Returns what the user has chosen on this device; where nothing can be read, nothing is chosen. */
export function readReviewChoices(): ReviewChoices {
  try {
    const text = window.localStorage.getItem(key);
    const result = v.safeParse(schema, text === null ? none : parseJson(text));
    return result.success ? result.output : none;
  } catch {
    return none;
  }
}

/** Remembers what the user has chosen, where the browser lets us. */
export function writeReviewChoices({ never, kept }: ReviewChoices): void {
  try {
    const newest = Object.fromEntries(Object.entries(kept).slice(-mostDrafts));
    window.localStorage.setItem(key, JSON.stringify({ never, kept: newest }));
  } catch {
    // It holds as long as the page is open.
  }
}
