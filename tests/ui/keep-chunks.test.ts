import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepChunks, type Chunk } from '../../src/ui/keep-chunks';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const chunked = keepChunks([], numbers(200));

it('keeps every item in its order, in chunks of which none is long, whatever is edited', () => {
  const edit = fc.record({ at: fc.nat(200), gone: fc.nat(40), come: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let next = 1000;
      let items = numbers(150);
      let chunks = keepChunks([], items);
      for (const { at, gone, come } of edits) {
        items = items.toSpliced(at, gone, ...numbers(come).map(() => (next += 1)));
        chunks = keepChunks(chunks, items);
        expect(chunks.flatMap((chunk) => chunk.items)).toEqual(items);
        expect(Math.max(0, ...chunks.map((chunk) => chunk.items.length))).toBeLessThanOrEqual(48);
        expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
      }
    }),
  );
});

it.each([
  { name: 'one is another', edit: (items: number[]) => items.with(70, -1), anew: 1 },
  { name: 'one is new at the start', edit: (items: number[]) => [-1, ...items], anew: 1 },
  { name: 'one is gone', edit: (items: number[]) => items.toSpliced(70, 1), anew: 1 },
  {
    name: 'one has moved to its neighbour’s place',
    edit: (items: number[]) => items.with(70, 71).with(71, 70),
    anew: 1,
  },
  { name: 'nothing has changed', edit: (items: number[]) => [...items], anew: 0 },
])('makes $anew of its chunks anew where $name', ({ edit, anew }) => {
  const after = keepChunks(chunked, edit(numbers(200)));
  expect(after.filter((chunk) => !chunked.includes(chunk))).toHaveLength(anew);
});

it('has no more chunks for having been written item by item', () => {
  let items: readonly number[] = [];
  let chunks = keepChunks<number>([], items);
  for (let item = 0; item < 200; item += 1) {
    items = numbers(item + 1);
    chunks = keepChunks(chunks, items);
  }
  expect(chunks.length).toBeLessThan(30);
});

describe('where the same items can change', () => {
  interface Named {
    readonly id: number;
    readonly text: string;
  }
  const isSame = (one: Named, other: Named) => one.id === other.id;
  const named = (ids: readonly number[]) => ids.map((id): Named => ({ id, text: '' }));
  const before = named(numbers(200));
  const chunks = keepChunks([], before, isSame);
  /** Which chunk each item is in. */
  const homes = (some: readonly Chunk<Named>[]) =>
    new Map(some.flatMap(({ key, items }) => items.map(({ id }) => [id, key] as const)));
  const movedHouse = (after: readonly Chunk<Named>[]) => {
    const now = homes(after);
    return [...homes(chunks)].filter(([id, key]) => now.has(id) && now.get(id) !== key).length;
  };

  it('keeps them in their chunk, and all other chunks as they were', () => {
    const after = keepChunks(chunks, before.with(70, { id: 70, text: 'new' }), isSame);
    expect(after.flatMap(({ items }) => items)[70]).toEqual({ id: 70, text: 'new' });
    expect(after.filter((chunk) => !chunks.includes(chunk))).toHaveLength(1);
    expect(movedHouse(after)).toBe(0);
  });

  it.each([
    { name: 'one comes in', after: before.toSpliced(70, 0, ...named([-1])), moved: 0 },
    { name: 'one comes in at the end', after: [...before, ...named([-1])], moved: 0 },
    { name: 'one goes', after: before.toSpliced(70, 1), moved: 0 },
    {
      name: 'one moves within its chunk',
      after: before.with(70, named([71])[0]!).with(71, named([70])[0]!),
      moved: 0,
    },
    { name: 'one moves past six chunks', after: [...before.slice(1), ...before.slice(0, 1)], moved: 7 },
  ])('takes $moved into another chunk where $name', ({ after, moved }) => {
    expect(movedHouse(keepChunks(chunks, after, isSame))).toBe(moved);
  });
});
