import { test } from '@playwright/test';

/** The type of the annotations that tell of trials. */
export const trialType = 'trial';

/** What stands between a trial's name and its outcome. */
export const trialSeparator = ' → ';

/** Tells the table of the run what was lost, or what happened, in a trial. */
export function reportTrial(trial: string, outcome: string): void {
  test.info().annotations.push({ type: trialType, description: trial + trialSeparator + outcome });
}
