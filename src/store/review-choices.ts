import { createStore } from 'zustand/vanilla';
import { readReviewChoices, writeReviewChoices, type ReviewChoices } from '../drafts/review-choices';

/** Returns the choices as to what the review tells, which are remembered on this device. */
export function createReviewChoices() {
  const { getState, setState, subscribe } = createStore<ReviewChoices>(readReviewChoices);
  const change = (changed: Partial<ReviewChoices>) => {
    setState(changed);
    writeReviewChoices(getState());
  };
  return {
    getState,
    subscribe,

    /** Never tells what this rule finds again. */
    neverTell(rule: string) {
      change({ never: [...new Set([...getState().never, rule])] });
    },

    /** Leaves one finding of a draft as it is. */
    keep(draftId: string, finding: string) {
      const { [draftId]: before = [], ...others } = getState().kept;
      change({ kept: { ...others, [draftId]: [...new Set([...before, finding])] } });
    },

    /** Tells again what was kept in this draft, and all that is never told. */
    tellAll(draftId: string) {
      const { [draftId]: _gone, ...kept } = getState().kept;
      change({ never: [], kept });
    },
  };
}
