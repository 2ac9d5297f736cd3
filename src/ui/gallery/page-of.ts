/** How many titles stand on a page. */
export const pageSize = 44;

export interface GalleryPage<Entry> {
  readonly entries: readonly Entry[];
  /** Counts from 1. */
  readonly current: number;
  /** The number of pages, at least 1. */
  readonly count: number;
  /** The places of the first and the last entry of the page among all, counted from 1. */
  readonly first: number;
  readonly last: number;
}

/** Returns one page of the entries; a page that there is not gives the nearest that there is. */
export function pageOf<Entry>(entries: readonly Entry[], page: number): GalleryPage<Entry> {
  const count = Math.max(Math.ceil(entries.length / pageSize), 1);
  const current = Math.min(Math.max(page, 1), count);
  const start = (current - 1) * pageSize;
  const shown = entries.slice(start, start + pageSize);
  return { entries: shown, current, count, first: start + 1, last: start + shown.length };
}
