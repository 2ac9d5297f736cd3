import type { Basis, Severity } from '../../review/finding';

export const basisNames: Readonly<Record<Basis, string>> = {
  law: 'A law speaks of it',
  evidence: 'Studies speak of it',
  guideline: 'A guide speaks of it',
  style: 'A matter of style',
};

/** The groups in which findings are told, and what the one line at the top calls them. */
export const severityNames: Readonly<Record<Severity, { readonly heading: string; readonly short: string }>> =
  {
    fix: { heading: 'To fix', short: 'to fix' },
    consider: { heading: 'To consider', short: 'to consider' },
    style: { heading: 'Style', short: 'of style' },
  };
