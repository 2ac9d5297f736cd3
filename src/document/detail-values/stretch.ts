/** A part of a text: from `start` to before `end`, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Returns where a match stands in its text. */
export function stretchOf({ 0: { length }, index }: RegExpExecArray): Stretch {
  return { start: index, end: index + length };
}
