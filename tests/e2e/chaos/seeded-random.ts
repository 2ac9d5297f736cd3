/** The seed of this run; `CHAOS_SEED` runs the same again. */
export const seed = Number(process.env['CHAOS_SEED'] ?? 20_261_124);

export interface SeededRandom {
  /** Returns a number from `low` up to `high`, without `high`. */
  between(this: void, low: number, high: number): number;
  /** Returns a whole number from `low` up to `high`, without `high`. */
  integer(this: void, low: number, high: number): number;
}

/** Returns numbers that look random and are the same in each run of this seed, for one use each. */
export function seededRandom(use: string): SeededRandom {
  let state = new TextEncoder().encode(use).reduce((sum, byte) => Math.imul(sum, 31) + byte, seed);
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    integer: (low, high) => Math.floor(low + next() * (high - low)),
  };
}
