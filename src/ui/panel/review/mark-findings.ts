import type { Severity } from '../../../review/finding';
import type { PlacedFinding } from '../../../review/review-document';
import { findingRange } from './finding-range';
import './review.module.css';

const severities: readonly Severity[] = ['fix', 'consider', 'style'];

/** Underlines what was found where it stands, each weight with a line of its own, without touching the page; returns what takes the lines away. */
export function markFindings(findings: readonly PlacedFinding[]): () => void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {};
  for (const severity of severities) {
    const ranges = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => findingRange(finding) ?? []);
    CSS.highlights.set(`review-${severity}`, new Highlight(...ranges));
  }
  return () => severities.forEach((severity) => CSS.highlights.delete(`review-${severity}`));
}
