import type { Check } from './check';
import { checkDemands } from './demands';
import { checkMustHaves } from './must-haves';
import { checkOutdated } from './outdated';
import { checkPay } from './pay';
import { checkAddress, checkSentences } from './reading';
import { checkContradictions, checkRepeats } from './repeats';
import { checkWhereabouts } from './whereabouts';

/** All checks of a posting as a whole, in the order in which they are told. */
export const checks: readonly Check[] = [
  checkPay,
  checkWhereabouts,
  checkMustHaves,
  checkDemands,
  checkOutdated,
  checkContradictions,
  checkRepeats,
  checkSentences,
  checkAddress,
];
