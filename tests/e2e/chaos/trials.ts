/** How many trials of each kind run: all of them in `npm run chaos`, a few in `npm test`. */
const counts = {
  kills: { full: 20, short: 1 },
  /** The latest moment of a kill, in milliseconds after the first key. */
  latestKill: { full: 20_000, short: 4000 },
  /** The typing that a kill may cost, in milliseconds; tests that run beside slow the database. */
  mostLost: { full: 100, short: 1000 },
  /** The keys that the end of a tab may cost. */
  mostKeysLost: { full: 0, short: 3 },
  /** Of each way in which a tab ends. */
  tabs: { full: 20, short: 1 },
  races: { full: 5, short: 1 },
  /** Typed in each tab of a race. */
  tokens: { full: 60, short: 15 },
  /** Places at which a stored text is cut, and at which one of its bytes is flipped. */
  damagedPlaces: { full: 10, short: 1 },
  /** Attack strings that go through each door. */
  attackStrings: { full: Infinity, short: 20 },
  /** Attack strings that are given as the address of a link, one dialog each. */
  linkDialogs: { full: 200, short: 6 },
  /** The longest that a bomb may keep the page busy at a stretch, in milliseconds; tests that run beside slow it. */
  longestTask: { full: 200, short: 3000 },
} as const;

const length = process.env['CHAOS'] === 'full' ? 'full' : 'short';

/** Tells whether every trial runs. */
export const isFull = length === 'full';

/** The number of trials of this run, by their kind. */
export const trials = Object.fromEntries(
  Object.entries(counts).map(([kind, count]) => [kind, count[length]]),
) as Record<keyof typeof counts, number>;
