import { useEffect, useRef } from 'react';
import type { PlacedFinding } from '../../review/review-document';

interface ReviewKeys {
  readonly found: readonly PlacedFinding[];
  readonly onGo: (finding: PlacedFinding) => void;
  readonly onMend: (finding: PlacedFinding) => void;
}

/** While the review is open, F8 goes to the next finding in the text, and Alt+Enter takes its first replacement. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  const at = useRef<PlacedFinding>(undefined);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const { found, onGo, onMend } = latest.current;
      if (event.key === 'F8' && found.length > 0) {
        event.preventDefault();
        const index = found.findIndex((each) => isSame(each, at.current));
        at.current = found[(index + (event.shiftKey ? found.length - 1 : 1)) % found.length];
        if (at.current !== undefined) onGo(at.current);
      }
      const current = found.find((each) => isSame(each, at.current));
      if (event.key === 'Enter' && event.altKey && current !== undefined) {
        event.preventDefault();
        at.current = found[found.indexOf(current) - 1];
        onMend(current);
      }
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}

const isSame = (left: PlacedFinding, right: PlacedFinding | undefined) =>
  left.at === right?.at && left.start === right.start && left.rule === right.rule;
