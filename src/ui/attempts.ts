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

/** Tells whether the place that the page came from can be reached. */
const siteAnswers = () =>
  fetch('', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Returns what loads something again and again until it is there: after growing pauses, and at once when the browser finds
 * a network or somebody comes back to the page. A single failure is not told of.
 */
export function createAttempts<T>(load: () => Promise<T>, isReachable = siteAnswers): Attempts<T> {
  const watching = new Set<() => void>();
  let state: LoadingState = 'loading';
  let failures = 0;
  let pause = shortestPause;
  let wake = () => {};

  const hurry = () => {
    pause = shortestPause;
    wake();
  };

  function become(next: LoadingState): void {
    state = next;
    watching.forEach((callback) => callback());
  }

  async function attempt(): Promise<T> {
    try {
      const loaded = await load();
      state = 'loading';
      return loaded;
    } catch {
      failures += 1;
      // Of a part that nobody waits for nothing is told.
      if (failures > 1 && watching.size > 0) become((await isReachable()) ? 'missing' : 'unreachable');
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause);
        pause = Math.min(2 * pause, longestPause);
      });
      return attempt();
    }
  }

  return {
    async begin() {
      const waiting = new AbortController();
      const options = { signal: waiting.signal };
      window.addEventListener('online', hurry, options);
      document.addEventListener('visibilitychange', () => document.hidden || hurry(), options);
      const loaded = await attempt();
      waiting.abort();
      return loaded;
    },
    state: () => state,
    watch(callback) {
      watching.add(callback);
      // Somebody who comes back to it would wait for the rest of a long pause.
      hurry();
      return () => watching.delete(callback);
    },
    retry() {
      become('retrying');
      hurry();
    },
  };
}
