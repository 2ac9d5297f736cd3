import { countOf } from '../document/count-of';
import { countWritten, type Countable } from './count-written';
import type { Limit, LimitUnit } from './destination';

/** How long something is against the limit of a place, in words. */
export interface LimitCheck {
  readonly count: number;
  readonly state: 'within' | 'over' | 'under' | 'no known limit';
  /** Such as “1,229 of at most 25,000 characters”. */
  readonly told: string;
}

const number = new Intl.NumberFormat('en');

/** What recruiters call each unit, of one and of several. */
const units: Readonly<Record<LimitUnit, readonly [one: string, many: string]>> = {
  characters: ['character', 'characters'],
  'characters of HTML': ['character, formatting included', 'characters, formatting included'],
  'bytes of HTML': ['byte, formatting included', 'bytes, formatting included'],
};

/** Returns how long something is against a limit; too short is always a matter of the text that one reads. */
export function checkLimit(written: Countable, limit: Limit | undefined): LimitCheck {
  const { minimum = 0, maximum = Infinity, unit } = limit ?? { unit: 'characters' };
  const count = countWritten(written, unit);
  const read = countWritten(written, 'characters');
  const told = countOf(count, ...units[unit]);
  if (read < minimum) {
    const missing = number.format(minimum - read);
    return {
      count,
      state: 'under',
      told: `${countOf(read, 'character')}, ${missing} short of the least, ${number.format(minimum)}`,
    };
  }
  if (maximum === Infinity) return { count, state: 'no known limit', told };
  const most = number.format(maximum);
  return count > maximum
    ? { count, state: 'over', told: `${told}, ${number.format(count - maximum)} over the most, ${most}` }
    : {
        count,
        state: 'within',
        told: `${number.format(count)} of at most ${countOf(maximum, ...units[unit])}`,
      };
}
