import * as v from 'valibot';
import { parseJson } from '../document/parse-json';

/** How the user wants to be told of what the review finds, on this device. */
export interface ReviewChoices {
  /** Rules and checks that are never told, in any draft. */
  readonly never: readonly string[];
  /** Whether what is found is underlined in the text. */
  readonly isUnderlined: boolean;
}

const key = 'rolewright:review-choices';

const schema = v.object({ never: v.array(v.string()), isUnderlined: v.optional(v.boolean(), true) });

const none: ReviewChoices = { never: [], isUnderlined: true };

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
export function writeReviewChoices(choices: ReviewChoices): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // It holds as long as the page is open.
  }
}
