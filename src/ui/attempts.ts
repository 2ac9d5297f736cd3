/** How what is to be loaded stands: `missing` is what the site does not give although it answers. */
export type LoadingState = 'loading' | 'unreachable' | 'missing' | 'retrying';

export interface Attempts<T> {
  /** Begins to load and returns what was loaded, however many attempts it takes; never rejects. */
  readonly begin: () => Promise<T>;
  readonly state: () => LoadingState;
  /** Calls back after each change of the state, which is told only to those that watch; returns the function that ends it. */
  readonly watch: (callback: () => void) => () => void;
  /** Tries again now. */
  readonly retry: () => void;
}

/** In milliseconds; each pause is twice as long as the one before. */
const shortestPause = 1000;
const longestPause = 60_000;

/** How long the site may take to answer, in milliseconds. */
const patience = 5000;

/** Tells whether the place that the page came from can be reached. */
async function siteAnswers(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    return (await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/**
 * Returns what loads something again and again until it is there: after growing pauses, and at once when the browser finds
 * a network or somebody comes back to the page. A single failure is not told of.
 */
export function createAttempts<T>(load: () => Promise<T>, isReachable = siteAnswers): Attempts<T> {
  const watching = new Set<() => void>();
  let state: LoadingState = 'loading';
  let endPause = () => {};

  function become(next: LoadingState): void {
    if (next === state) return;
    state = next;
    watching.forEach((callback) => callback());
  }

  /** Returns after a pause whether it lasted to its end. */
  const pause = (length: number) =>
    new Promise<boolean>((resolve) => {
      const over = new AbortController();
      const end = (isWhole: boolean) => {
        over.abort();
        clearTimeout(timer);
        resolve(isWhole);
      };
      const timer = setTimeout(() => end(true), length);
      endPause = () => end(false);
      const look = () => document.visibilityState === 'visible' && endPause();
      window.addEventListener('online', endPause, { signal: over.signal });
      document.addEventListener('visibilitychange', look, { signal: over.signal });
    });

  async function attempt(length: number, isFirst = false): Promise<T> {
    try {
      const loaded = await load();
      become('loading');
      return loaded;
    } catch {
      // Of a part that nobody waits for nothing is told.
      if (!isFirst && watching.size > 0) become((await isReachable()) ? 'missing' : 'unreachable');
      const isWhole = await pause(length);
      return attempt(isWhole ? Math.min(2 * length, longestPause) : shortestPause);
    }
  }

  return {
    begin: () => attempt(shortestPause, true),
    state: () => state,
    watch(callback) {
      watching.add(callback);
      // Somebody who comes back to it would wait for the rest of a long pause.
      endPause();
      return () => watching.delete(callback);
    },
    retry() {
      become('retrying');
      endPause();
    },
  };
}
