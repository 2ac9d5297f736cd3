/** A position in the document's controls: a field by its name, and a text selection in it or one of its controls. */
export interface Place {
  readonly field: string;
  readonly start?: number;
  readonly end?: number;
  readonly control?: 'text' | 'move' | 'remove' | 'include' | 'add';
}

/** One step that can be undone: the state before it, and where it happened. */
export interface Step<State> {
  readonly state: State;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** The steps behind and ahead of the present state; in `future`, `state` is the one after the step. */
export interface History<State> {
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
  /** What the newest step is a burst of, and when it last grew, in milliseconds. */
  readonly burst: { readonly key: string; readonly at: number } | undefined;
}

/** Typing with shorter pauses than this, in milliseconds, is one step. */
export const burstPause = 1000;

/** Steps share all of the document that they leave alone, so this many cost little. */
export const historyLimit = 1000;

/** Returns a history without steps. */
export function emptyHistory<State>(): History<State> {
  return { past: [], future: [], burst: undefined };
}

/**
 * Returns the history with the step away from `state`. A step with a burst key joins the step before it where that
 * has the same key and is fresh.
 */
export function recordStep<State>(
  { past, burst }: History<State>,
  step: Step<State>,
  at: number,
  burstKey?: string,
): History<State> {
  const last = past.at(-1);
  const joins = burstKey !== undefined && burst?.key === burstKey && at - burst.at < burstPause;
  return {
    past:
      joins && last !== undefined
        ? [...past.slice(0, -1), { ...last, after: step.after }]
        : [...past.slice(-historyLimit + 1), step],
    future: [],
    burst: burstKey === undefined ? undefined : { key: burstKey, at },
  };
}

export interface Travel<State> {
  readonly history: History<State>;
  readonly state: State;
  readonly place: Place | undefined;
}

/** Returns the state before the newest step, or undefined where there is none. */
export function undoStep<State>({ past, future }: History<State>, present: State): Travel<State> | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const undone = { ...step, state: present };
  return {
    history: { past: past.slice(0, -1), future: [undone, ...future], burst: undefined },
    state: step.state,
    place: step.before,
  };
}

/** Returns the state after the step that was undone last, or undefined where there is none. */
export function redoStep<State>({ past, future }: History<State>, present: State): Travel<State> | undefined {
  const [step, ...rest] = future;
  if (step === undefined) return undefined;
  return {
    history: { past: [...past, { ...step, state: present }], future: rest, burst: undefined },
    state: step.state,
    place: step.after,
  };
}
