import type { Place } from './history';

/** What a change is, besides the new document. */
export interface EditOptions {
  /** Changes with the same key in quick succession are one step of the history. */
  readonly burst?: string;
  /** Where the change begins; by default where the caret is. */
  readonly before?: Place | undefined;
  /** Where the user is after the change. */
  readonly after?: Place | undefined;
  /** Whether the focus has to be brought to `after`; typing has put it there already. */
  readonly moveFocus?: boolean;
  /** What a screen reader says. */
  readonly announce?: string;
  /** Whether it takes away something written, so that the page offers it back. */
  readonly removes?: boolean;
}

/** Returns the options of a change by typing in a field: a part of its burst, or a step of its own. */
export function textBurst(field: string, isStep = false): Pick<EditOptions, 'burst'> {
  return isStep ? {} : { burst: `text:${field}` };
}
