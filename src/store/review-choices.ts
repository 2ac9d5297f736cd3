import { createStore } from 'zustand/vanilla';
import type { KeptFinding } from '../drafts/draft';
import { readReviewChoices, writeReviewChoices, type ReviewChoices } from '../drafts/review-choices';
import type { Editor } from './editor';

/** What the review found, as far as one can choose to leave it: words in their place, or a check of the whole. */
export type Keepable = Pick<KeptFinding, 'at' | 'rule' | 'words'>;

const isSame = (left: Keepable, right: Keepable) =>
  left.at === right.at && left.rule === right.rule && left.words.toLowerCase() === right.words.toLowerCase();

/** Returns the choices as to what the review tells: of single findings in the draft, of whole rules on this device. */
export function reviewChoices(editor: Editor) {
  const { getState, setState, subscribe } = createStore<ReviewChoices>(readReviewChoices);
  const change = (changed: Partial<ReviewChoices>) => {
    setState(changed);
    writeReviewChoices(getState());
  };
  const kept = () => editor.getState().draft.keptFindings ?? [];
  const others = (finding: Keepable) => kept().filter((each) => !isSame(each, finding));
  return {
    getState,
    subscribe,

    /** Returns how a finding is kept in the open draft, or undefined where it is not. */
    keptAs: (finding: Keepable): KeptFinding | undefined => kept().find((each) => isSame(each, finding)),

    /** Leaves one finding of the draft as it is, for a reason if there is one. */
    keep({ at, rule, words }: Keepable, reason = '') {
      const entry = { at, rule, words, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
      editor.setKeptFindings([...others(entry), entry]);
    },

    /** Tells a finding again. */
    tellAgain: (finding: Keepable) => editor.setKeptFindings(others(finding)),

    /** Never tells what this rule finds again. */
    neverTell: (rule: string) => change({ never: [...new Set([...getState().never, rule])] }),

    setUnderlined: (isUnderlined: boolean) => change({ isUnderlined }),

    /** Tells again what was kept in this draft, and all that is never told. */
    tellAll() {
      change({ never: [] });
      if (kept().length > 0) editor.setKeptFindings([]);
    },
  };
}
