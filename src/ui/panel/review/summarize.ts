import type { DocumentFinding } from '../../../review/checks/check';
import type { Severity } from '../../../review/finding';
import { severityNames } from '../../review-names';

const severities: readonly Severity[] = ['fix', 'consider', 'style'];

/** Returns what the review tells in one line, such as "2 to fix, 4 to consider, pay: missing"; nothing where there is nothing. */
export function summarize(
  words: readonly { readonly severity: Severity }[],
  document: readonly DocumentFinding[],
): string {
  const pay = document.find(({ check }) => check === 'pay');
  const counted = [...words, ...document.filter((each) => each !== pay)];
  const counts = severities
    .map((severity) => ({ severity, count: counted.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityNames[severity].short}`);
  return [...counts, ...(pay === undefined ? [] : [pay.title.replace(/^Pay/, 'pay')])].join(', ');
}
