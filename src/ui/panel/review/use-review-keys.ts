import { useEffect } from 'react';
import type { PlacedFinding } from '../../../review/review-document';
import { neighbourFinding } from './neighbour-finding';
import type { ReviewSession } from './review-session';

interface ReviewKeys {
  readonly session: ReviewSession;
  readonly go: (finding: PlacedFinding) => void;
  readonly mend: (finding: PlacedFinding, replacement: string) => void;
}

const keys = new Set(['F8', 'Enter', 'Escape']);

/** F8 goes to the next finding in the text, Alt+Enter takes its first replacement, and Escape leaves it. */
export function useReviewKeys({ session, go, mend }: ReviewKeys): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      // Most keys mean nothing here, and must not have the page searched.
      if (!keys.has(event.key) || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { words, shown } = session.getState();
      const { key, altKey, shiftKey } = event;
      if (key === 'F8') {
        const next = neighbourFinding(words, shiftKey ? -1 : 1);
        if (next === undefined) return;
        event.preventDefault();
        go(next);
        session.show(next);
      } else if (shown !== undefined && key === 'Enter' && altKey) {
        event.preventDefault();
        // A row would take it for a line of its own.
        event.stopPropagation();
        const [first] = shown.replacements;
        if (first !== undefined) mend(shown, first);
      } else if (shown !== undefined && key === 'Escape') {
        session.show(undefined);
      }
    };
    window.addEventListener('keydown', handle, { capture: true });
    return () => window.removeEventListener('keydown', handle, { capture: true });
  }, [session, go, mend]);
}
