import { attackStrings } from '../../support/attack-strings';
import { trials } from './trials';

/** As many as one draft can hold in every place and still be quick on a slow machine. */
const batchSize = 40;

const strings = attackStrings.slice(0, trials.attackStrings);

/** The attack strings of this run, in batches for one draft each. */
export const attackBatches = Array.from({ length: Math.ceil(strings.length / batchSize) }, (_, index) =>
  strings.slice(index * batchSize, (index + 1) * batchSize),
);
