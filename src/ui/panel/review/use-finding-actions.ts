import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { mendWords } from '../../../review/mend-words';
import { findAgain, reviewWords, type PlacedFinding } from '../../../review/review-document';
import { reviewActions, type PlacedChange } from '../../../store/review-actions';
import { useEditor } from '../../editor-context';
import { useReviewSession } from './review-session';
import { textAt } from './text-at';

const toldOf = ({ words }: PlacedFinding, replacement: string) =>
  replacement === '' ? `Taken out: ${words}` : `${words} is now ${replacement}`;

/** Returns what can be done about what the review found; `onShowSheet` brings the sheet out on a narrow page. */
export function useFindingActions(onShowSheet: () => void) {
  const editor = useEditor();
  const session = useReviewSession();
  return useMemo(() => {
    const actions = reviewActions(editor);
    /** What is told may be a moment behind the text. */
    const present = (finding: PlacedFinding) => findAgain(editor.getState().jobDescription, finding);
    const changeOf = (finding: PlacedFinding, replacement: string): PlacedChange => ({
      at: finding.at,
      ...mendWords(textAt(editor.getState().jobDescription, finding.at), finding, replacement),
    });
    const goTo = (field: string, stretch: { readonly start?: number; readonly end?: number } = {}) => {
      flushSync(onShowSheet);
      editor.requestFocus({ field, start: 0, end: 0, ...stretch });
    };
    return {
      ...actions,
      goTo,

      /** Selects the words where they stand. */
      go: (finding: PlacedFinding) => goTo(finding.at, present(finding)),

      /** Puts a replacement in the place of the words, as one step. */
      mend(finding: PlacedFinding, replacement: string) {
        const now = present(finding);
        if (now !== undefined) actions.replace([changeOf(now, replacement)], toldOf(now, replacement));
      },

      /** Mends all that has one replacement and no exception, as one step. */
      mendSafe() {
        const told = session.getState().words.filter(({ isSafe }) => isSafe);
        const now = reviewWords(editor.getState().jobDescription).filter(
          (each) =>
            each.isSafe &&
            told.some(({ at, rule, words }) => at === each.at && rule === each.rule && words === each.words),
        );
        const changes = now.map((finding) => changeOf(finding, finding.replacements[0] ?? ''));
        actions.replace(changes, `${changes.length} mended`);
      },
    };
  }, [editor, session, onShowSheet]);
}
