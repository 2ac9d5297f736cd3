import { useEffect, useRef, useState } from 'react';
import { summarize } from './summarize';
import { useReviewState } from './review-session';

/** Says politely to screen readers how much there is to look at, when it is first known and whenever it changes. */
export function ReviewCount() {
  const summary = useReviewState(({ words }) => summarize(words, []));
  const before = useRef('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === summary) return;
    before.current = summary;
    setSaid(summary === '' ? 'Review: no words to avoid' : `Review: ${summary}`);
  }, [summary]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
