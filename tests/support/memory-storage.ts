/** What goes wrong with a storage: nothing has room, or nothing is allowed. */
export type StorageTrouble = 'full' | 'forbidden';

/** A web storage that is gone with the test, and that can be made to fail as browsers' storages do. */
export class MemoryStorage implements Storage {
  [name: string]: unknown;
  #items = new Map<string, string>();
  #trouble: StorageTrouble | undefined;

  constructor(items: Readonly<Record<string, string>> = {}) {
    this.#items = new Map(Object.entries(items));
  }

  /** Makes every later call fail in this way; undefined mends it. */
  failWith(trouble: StorageTrouble | undefined): void {
    this.#trouble = trouble;
  }

  /** Returns all that is stored, whatever the trouble. */
  contents(): Record<string, string> {
    return Object.fromEntries(this.#items);
  }

  get length(): number {
    this.#checkAccess();
    return this.#items.size;
  }

  key(index: number): string | null {
    this.#checkAccess();
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#checkAccess();
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#checkAccess();
    if (this.#trouble === 'full') throw new DOMException('The quota is exceeded', 'QuotaExceededError');
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#checkAccess();
    this.#items.delete(key);
  }

  clear(): void {
    this.#checkAccess();
    this.#items.clear();
  }

  #checkAccess(): void {
    if (this.#trouble === 'forbidden') throw new DOMException('Access is denied', 'SecurityError');
  }
}
