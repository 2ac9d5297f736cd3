import { describe, expect, it } from 'vitest';
import { offeredPages, pageOf } from '../../src/ui/gallery/page-of';

const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('pageOf', () => {
  it.each([
    { count: 143, page: 1, shows: [1, 44], current: 1, pages: 4 },
    { count: 143, page: 4, shows: [133, 143], current: 4, pages: 4 },
    { count: 143, page: 9, shows: [133, 143], current: 4, pages: 4 },
    { count: 143, page: 0, shows: [1, 44], current: 1, pages: 4 },
    { count: 44, page: 1, shows: [1, 44], current: 1, pages: 1 },
    { count: 45, page: 2, shows: [45, 45], current: 2, pages: 2 },
  ])('gives page $page of $count titles', ({ count, page, shows, current, pages }) => {
    const found = pageOf(many(count), page);
    expect([found.first, found.last]).toEqual(shows);
    expect([found.entries[0], found.entries.at(-1)]).toEqual(shows);
    expect([found.current, found.count]).toEqual([current, pages]);
  });

  it('gives an empty page of nothing', () => {
    expect(pageOf([], 3)).toMatchObject({ entries: [], current: 1, count: 1 });
  });
});

describe('offeredPages', () => {
  it.each([
    { current: 1, count: 1, shown: '1' },
    { current: 2, count: 4, shown: '1 2 3 4' },
    { current: 9, count: 9, shown: '1 2 3 4 5 6 7 8 9' },
    { current: 1, count: 46, shown: '1 2 3 … 46' },
    { current: 4, count: 46, shown: '1 2 3 4 5 6 … 46' },
    { current: 23, count: 46, shown: '1 … 21 22 23 24 25 … 46' },
    { current: 46, count: 46, shown: '1 … 44 45 46' },
  ])('are for page $current of $count: $shown', ({ current, count, shown }) => {
    expect(
      offeredPages(current, count)
        .map((page) => (page === 'gap' ? '…' : page))
        .join(' '),
    ).toBe(shown);
  });
});
