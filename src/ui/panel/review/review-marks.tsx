import { useEffect } from 'react';
import type { PlacedFinding } from '../../../review/review-document';
import { useEditor, useEditorState } from '../../editor-context';
import { FindingCard } from './finding-card';
import { findingRange } from './finding-range';
import { markFindings } from './mark-findings';
import { ReviewCount } from './review-count';
import { useReviewSession, useReviewState } from './review-session';
import { useFindingActions } from './use-finding-actions';
import { useReviewKeys } from './use-review-keys';

interface ReviewMarksProps {
  /** On a narrow screen a tab can be in its place. */
  readonly showsSheet: boolean;
  readonly onShowSheet: () => void;
  readonly onShowReview: () => void;
}

/** The review in the text itself: lines under what was found, a card beside it, and the keys. */
export function ReviewMarks({ showsSheet, onShowSheet, onShowReview }: ReviewMarksProps) {
  const editor = useEditor();
  const session = useReviewSession();
  const isUnderlined = useReviewState((state) => state.isUnderlined);
  const hidden = useEditorState(({ onlyPosting, collapsed }) => [onlyPosting, ...collapsed].join());
  const { go, mend } = useFindingActions(onShowSheet);
  useReviewKeys({ session, go, mend });

  useEffect(() => {
    const look = ({ target }: MouseEvent) => {
      const { words: told, isUnderlined: isOn } = session.getState();
      const selection = document.getSelection();
      const { focusNode: node, focusOffset: offset = 0 } = selection ?? {};
      if (!isOn || node === null || node === undefined || selection?.isCollapsed !== true) return;
      const element = node.parentElement?.closest('[data-control="text"]');
      if (!(target instanceof Node && element?.contains(target))) return;
      const field = element.getAttribute('data-field');
      session.show(
        told.find((each) => each.at === field && findingRange(each)?.comparePoint(node, offset) === 0),
      );
    };
    document.addEventListener('click', look);
    return () => document.removeEventListener('click', look);
  }, [session]);

  useEffect(() => {
    if (!showsSheet) session.show(undefined);
  }, [session, showsSheet]);

  const showMore = (finding: PlacedFinding) => {
    session.show(finding);
    session.askForList(true);
    onShowReview();
  };

  useEffect(
    () =>
      session.subscribe(({ shown }, before) => {
        if (shown === undefined || shown === before.shown) return;
        const [first] = shown.replacements;
        const offer = first === undefined ? '' : ` Alt+Enter: ${first === '' ? 'take it out' : first}.`;
        editor.announce(`${shown.words}. ${shown.reason}${offer}`);
      }),
    [session, editor],
  );

  return (
    <>
      {/* What was folded or hidden is drawn anew where it shows again, and so are its lines. */}
      {isUnderlined && <Underlines key={hidden} />}
      <FindingCard onMend={mend} onMore={showMore} />
      <ReviewCount />
    </>
  );
}

function Underlines() {
  const words = useReviewState((state) => state.words);
  useEffect(() => markFindings(words), [words]);
  return null;
}
