import type { Basis, Severity } from '../review/finding';

export const basisNames: Readonly<Record<Basis, string>> = {
  law: 'Based on a law',
  evidence: 'Based on studies',
  guideline: 'Based on a guide',
  style: 'A matter of style',
};

/** The groups in which findings are told, and what the one line at the top calls them. */
export const severityNames: Readonly<Record<Severity, { readonly heading: string; readonly short: string }>> =
  {
    fix: { heading: 'To fix', short: 'to fix' },
    consider: { heading: 'To consider', short: 'to consider' },
    style: { heading: 'Style', short: 'of style' },
  };
