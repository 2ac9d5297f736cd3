import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DocumentFinding } from '../../../review/checks/check';
import { findAgain, reviewDocument, type PlacedFinding } from '../../../review/review-document';
import { textBurst } from '../../../store/edit-options';
import type { Editor } from '../../../store/editor';
import type { EditorState } from '../../../store/editor-state';
import { reviewChoices, type Keepable } from '../../../store/review-choices';
import { useEditor } from '../../editor-context';

/** How long typing has to pause before the review is told anew, in milliseconds. */
const pause = 400;

/** After so long a rest, in milliseconds, a word counts as finished although the caret still stands at it. */
export const restToFinish = 2000;

/** Something found that the user keeps as it is. */
interface LeftFinding extends Keepable {
  readonly title: string;
  readonly reason?: string;
}

interface ReviewState {
  /** The words to tell of, in document order. */
  readonly words: readonly PlacedFinding[];
  /** What to tell of the posting as a whole. */
  readonly document: readonly DocumentFinding[];
  /** What is there as well, but kept in this draft. */
  readonly left: readonly LeftFinding[];
  /** How many findings are not told because their rules never are. */
  readonly neverTold: number;
  /** The words whose card is open. */
  readonly shown: PlacedFinding | undefined;
  /** Whether the focus has to go to them in the list. */
  readonly isListAsked: boolean;
  readonly isUnderlined: boolean;
}

/** Returns what a check found, as the user can leave it. */
export const keepableOf = ({ at = '', check }: DocumentFinding): Keepable => ({ at, rule: check, words: '' });

/** Tells whether the caret still stands at words that were typed just now. */
function isBeingWritten({ at, start, end }: PlacedFinding, { history }: EditorState, now: number): boolean {
  const { past, burst } = history;
  if (burst === undefined || burst.key !== textBurst(at).burst) return false;
  if (now - burst.at >= restToFinish) return false;
  const caret = past.at(-1)?.after;
  return caret?.start !== undefined && start <= caret.start && caret.start <= end;
}

/** Returns the review of what an editor has open, which goes on while the editor is there. */
export function createReviewSession(editor: Editor) {
  const choices = reviewChoices(editor);
  let found = reviewDocument(editor.getState().jobDescription);

  const tell = (shown?: PlacedFinding): ReviewState => {
    const { never, isUnderlined } = choices.getState();
    const state = editor.getState();
    const now = Date.now();
    const words = found.words.filter((each) => !isBeingWritten(each, state, now));
    const all = [
      ...words.map((each) => ({ each, as: each as Keepable, title: `“${each.words}”` })),
      ...found.document.map((each) => ({ each, as: keepableOf(each), title: each.title })),
    ].map((entry) => ({ ...entry, isNever: never.includes(entry.as.rule), kept: choices.keptAs(entry.as) }));
    const told = new Set<unknown>(
      all.filter(({ isNever, kept }) => !isNever && kept === undefined).map(({ each }) => each),
    );
    return {
      words: words.filter((each) => told.has(each)),
      document: found.document.filter((each) => told.has(each)),
      left: all.flatMap(({ isNever, kept, title }) =>
        isNever || kept === undefined ? [] : [{ ...kept, title }],
      ),
      neverTold: all.filter(({ isNever }) => isNever).length,
      shown: shown === undefined ? undefined : words.find((each) => told.has(each) && isSame(each, shown)),
      isListAsked: false,
      isUnderlined,
    };
  };
  const { getState, setState, subscribe } = createStore<ReviewState>(() => tell());
  const tellAnew = () => setState(tell(getState().shown));

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is still being written is told once it rests. */
  const tellAtRest = () => {
    clearTimeout(timer);
    if (editor.getState().history.burst !== undefined) timer = setTimeout(tellAnew, restToFinish);
  };
  const look = () => {
    const { jobDescription } = editor.getState();
    found = reviewDocument(jobDescription);
    const { shown } = getState();
    setState(tell(shown === undefined ? undefined : findAgain(jobDescription, shown)));
    tellAtRest();
  };
  // It may begin in the midst of writing, as it loads with the first key.
  tellAtRest();
  editor.subscribe(({ jobDescription, history, draft }, before) => {
    if (jobDescription !== before.jobDescription) {
      clearTimeout(timer);
      // What is a step of its own, as a mend is, shows at once.
      if (history.burst === undefined) look();
      else timer = setTimeout(look, pause);
    } else if (draft.keptFindings !== before.draft.keptFindings) tellAnew();
  });
  choices.subscribe(tellAnew);

  return {
    getState,
    getInitialState: getState,
    subscribe,
    choices,

    /** Opens the card of words that were found, or closes it. */
    show: (shown: PlacedFinding | undefined) => {
      if (getState().shown !== shown) setState({ shown });
    },

    /** Has the focus go to the words that are shown, in the list; called again when it has. */
    askForList: (isListAsked: boolean) => setState({ isListAsked }),
  };
}

const isSame = (left: PlacedFinding, right: PlacedFinding) =>
  left.at === right.at && left.start === right.start && left.rule === right.rule;

export type ReviewSession = ReturnType<typeof createReviewSession>;

const sessions = new WeakMap<Editor, ReviewSession>();

/** Returns the one review of an editor's open draft, which goes on while the page is open. */
export function useReviewSession(): ReviewSession {
  const editor = useEditor();
  const session = sessions.get(editor) ?? createReviewSession(editor);
  sessions.set(editor, session);
  return session;
}

/** Returns a part of what the review tells; renders again when that part is another. */
export function useReviewState<Part>(select: (state: ReviewState) => Part): Part {
  return useStore(useReviewSession(), select);
}
