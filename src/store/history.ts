/** A position in the document's controls: a field by its name, and a text selection in it or one of its controls. */
export interface Place {
  readonly field: string;
  readonly start?: number;
  readonly end?: number;
  readonly control?: 'text' | 'heading' | 'move' | 'remove' | 'include' | 'add';
}

/** One step that can be undone: the state before it, and where it happened. */
interface Step<State> {
  readonly state: State;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** About how many bytes of the state only this step holds, and not the state after it. */
  readonly size?: number;
}

/** The steps behind and ahead of the present state; in `future`, `state` is the one after the step. */
export interface History<State> {
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
  /** What the newest step is a burst of, and when it last grew, in milliseconds. */
  readonly burst: { readonly key: string; readonly at: number } | undefined;
  /** The sizes of all steps behind, in bytes. */
  readonly held: number;
}

/** Typing with shorter pauses than this, in milliseconds, is one step. */
export const burstPause = 1000;

/** How many bytes the steps hold together at most. They share what they leave alone: that is some ten thousand steps of writing. */
export const mostHeld = 16_000_000;

/** How many steps are kept, however large they are. */
export const fewestKept = 10;

/** Returns a history without steps. */
export function emptyHistory<State>(): History<State> {
  return { past: [], future: [], burst: undefined, held: 0 };
}

/**
 * Returns the history with the step away from `state`. A step with a burst key joins the step before it where that
 * has the same key and is fresh; only of one that does not, `sizeOf` is asked. The oldest steps go where all are too large.
 */
export function recordStep<State>(
  history: History<State>,
  step: Step<State>,
  at: number,
  burstKey?: string,
  sizeOf: () => number = () => 0,
): History<State> {
  const { past, burst } = history;
  const last = past.at(-1);
  const joins = burstKey !== undefined && burst?.key === burstKey && at - burst.at < burstPause;
  const steps =
    joins && last !== undefined
      ? { past: [...past.slice(0, -1), { ...last, after: step.after }], held: history.held }
      : withStep(history, { ...step, size: sizeOf() });
  return { ...steps, future: [], burst: burstKey === undefined ? undefined : { key: burstKey, at } };
}

function withStep<State>(history: History<State>, step: Step<State>): Pick<History<State>, 'past' | 'held'> {
  const past = [...history.past, step];
  let held = history.held + bytesOf(step);
  let gone = 0;
  while (held > mostHeld && past.length - gone > fewestKept) {
    held -= bytesOf(past[gone]);
    gone += 1;
  }
  return { past: past.slice(gone), held };
}

const bytesOf = (step: Step<unknown> | undefined) => step?.size ?? 0;

export interface Travel<State> {
  readonly history: History<State>;
  readonly state: State;
  readonly place: Place | undefined;
}

/** Returns the state before the newest step, or undefined where there is none. */
export function undoStep<State>(
  { past, future, held }: History<State>,
  present: State,
): Travel<State> | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const undone = { ...step, state: present };
  return {
    history: {
      past: past.slice(0, -1),
      future: [undone, ...future],
      burst: undefined,
      held: held - bytesOf(step),
    },
    state: step.state,
    place: step.before,
  };
}

/** Returns the state after the step that was undone last, or undefined where there is none. */
export function redoStep<State>(
  { past, future, held }: History<State>,
  present: State,
): Travel<State> | undefined {
  const [step, ...rest] = future;
  if (step === undefined) return undefined;
  return {
    history: {
      past: [...past, { ...step, state: present }],
      future: rest,
      burst: undefined,
      held: held + bytesOf(step),
    },
    state: step.state,
    place: step.after,
  };
}
