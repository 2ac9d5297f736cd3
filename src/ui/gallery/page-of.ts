/** How many titles stand on a page. */
export const pageSize = 44;

interface GalleryPage<Entry> {
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

/** Up to so many pages each has a button. */
const mostButtons = 9;

/** Returns the pages to offer: the first, the last and those beside the current one; a gap stands for those between. */
export function offeredPages(current: number, count: number): readonly (number | 'gap')[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= mostButtons) return all;
  const near = all.filter((page) => page === 1 || page === count || Math.abs(page - current) <= 2);
  return near.flatMap((page, index) => (page - (near[index - 1] ?? 0) > 1 ? ['gap', page] : [page]));
}
