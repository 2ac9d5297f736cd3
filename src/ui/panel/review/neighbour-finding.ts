import type { PlacedFinding } from '../../../review/review-document';
import { findingRange } from './finding-range';

/**
 * Returns the next finding after the caret, or the one before it, and from the last on the first; `found` is in
 * document order, and so is the page.
 */
export function neighbourFinding(found: readonly PlacedFinding[], step: 1 | -1): PlacedFinding | undefined {
  const selection = document.getSelection();
  const caret = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
  const compare = step === 1 ? Range.END_TO_START : Range.START_TO_START;
  // What does not show takes its order from its neighbours.
  const isBefore = (finding: PlacedFinding) =>
    caret !== undefined && (findingRange(finding)?.compareBoundaryPoints(compare, caret) ?? 0) < 0;
  const before = found.findLastIndex(isBefore);
  if (step === -1) return found.at(before);
  return found[(before + 1) % found.length];
}
