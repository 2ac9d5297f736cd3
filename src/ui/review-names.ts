import type { Basis, Severity } from '../review/finding';

export const basisNames: Readonly<Record<Basis, string>> = {
  law: 'Based on a law',
  evidence: 'Based on studies',
  guideline: 'Based on a guide',
  style: 'A matter of style',
};

/** What findings of each weight are called, and how the one line at the top counts them. */
export const severityNames: Readonly<Record<Severity, { readonly name: string; readonly short: string }>> = {
  fix: { name: 'To fix', short: 'to fix' },
  consider: { name: 'To consider', short: 'to consider' },
  style: { name: 'Style', short: 'of style' },
};
