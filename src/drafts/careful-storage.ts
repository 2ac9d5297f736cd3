/** Why nothing could be written. */
export type SaveFailure = 'full' | 'forbidden';

/** Returns why a web storage has thrown. */
export const failureOf = (error: unknown): SaveFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** Returns a web storage that never throws; undefined stands for one that the browser forbids, and for what it lacks. */
export function carefulStorage(storage: Storage | undefined) {
  const attempt = <Result>(action: (available: Storage) => Result): Result | undefined => {
    try {
      return storage && action(storage);
    } catch {
      return undefined;
    }
  };
  return {
    attempt,
    get: (key: string) => attempt((available) => available.getItem(key)) ?? undefined,
    set: (key: string, text: string) => attempt((available) => available.setItem(key, text)),
    remove: (key: string) => attempt((available) => available.removeItem(key)),
    /** Returns what follows the beginning in each key that begins so, in no order. */
    endings: (prefix: string) =>
      attempt((available) =>
        Array.from({ length: available.length }, (_, index) => available.key(index) ?? '')
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length)),
      ) ?? [],
  };
}
