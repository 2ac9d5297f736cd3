import { useEffect, useState } from 'react';
import { reviewDocument, type Review } from '../../review/review-document';
import { useEditor } from '../editor-context';

/** How long typing has to pause before the review is told anew, in milliseconds. */
const pause = 400;

/** Returns what the review says of the open draft, anew when typing pauses. */
export function useReview(): Review {
  const editor = useEditor();
  const [review, setReview] = useState(() => reviewDocument(editor.getState().jobDescription));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = editor.getState().jobDescription;
    const stop = editor.subscribe(({ jobDescription, history }) => {
      if (jobDescription === latest) return;
      latest = jobDescription;
      clearTimeout(timer);
      const look = () => setReview(reviewDocument(jobDescription));
      // What is a step of its own, as a mend is, shows at once.
      if (history.burst === undefined) look();
      else timer = setTimeout(look, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor]);
  return review;
}
