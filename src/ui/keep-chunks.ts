/** Some neighbours of a list. */
export interface Chunk<Item> {
  /** Tells it from the other chunks of its list, and stays as long as it does. */
  readonly key: number;
  readonly items: readonly Item[];
}

/** How many items a new chunk has at most. */
const most = 32;

/** How many items a chunk grows to before it is cut. */
const mostGrown = 48;

/** With how few new items a chunk takes in its neighbour, so that there are never many small ones. */
const few = 8;

/**
 * Returns a list in chunks; of the chunks that it was in before, those that are as they were stay the same. Where items are
 * the same ones though they have changed, which `isSame` tells, they stay in their chunk, and few go into another.
 */
export function keepChunks<Item>(
  before: readonly Chunk<Item>[],
  items: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): readonly Chunk<Item>[] {
  const standsAt = (chunk: Chunk<Item>, start: number) =>
    start >= 0 &&
    start + chunk.items.length <= items.length &&
    chunk.items.every((item, index) => isSame(item, items[start + index] as Item));
  let head = 0;
  let start = 0;
  for (let chunk = before[head]; chunk !== undefined && standsAt(chunk, start); chunk = before[head]) {
    start += chunk.items.length;
    head += 1;
  }
  let tail = before.length;
  let end = items.length;
  for (let chunk = before[tail - 1]; chunk !== undefined && tail > head; chunk = before[tail - 1]) {
    const first = end - chunk.items.length;
    if (first < start || !standsAt(chunk, first)) break;
    end = first;
    tail -= 1;
  }
  const neighbour = before[head - 1];
  if (neighbour !== undefined && start < end && end - start <= few) {
    start -= neighbour.items.length;
    head -= 1;
  }
  return [
    ...stay(before.slice(0, head), items, 0),
    ...cut(items.slice(start, end), before.slice(head, tail), before),
    ...stay(before.slice(tail), items, end),
  ];
}

/** Returns chunks with what their items are now; one of which none has changed is the same. */
function stay<Item>(chunks: readonly Chunk<Item>[], items: readonly Item[], from: number): Chunk<Item>[] {
  let start = from;
  return chunks.map((chunk) => {
    const first = start;
    start += chunk.items.length;
    const hasChanged = chunk.items.some((item, index) => item !== items[first + index]);
    return hasChanged ? { key: chunk.key, items: items.slice(first, start) } : chunk;
  });
}

/** Returns the items in chunks in the place of some others, whose keys and lengths they take on as far as they go. */
function cut<Item>(
  items: readonly Item[],
  old: readonly Chunk<Item>[],
  all: readonly Chunk<Item>[],
): Chunk<Item>[] {
  const free = old.map(({ key }) => key);
  let last = Math.max(-1, ...all.map(({ key }) => key));
  let start = 0;
  return lengthsOf(
    items.length,
    old.map((chunk) => chunk.items.length),
  ).map((length) => {
    const first = start;
    start += length;
    return { key: free.shift() ?? (last += 1), items: items.slice(first, start) };
  });
}

/** Returns how long the chunks of so many items are: as long as they were, if what is left for the last one fits in. */
function lengthsOf(count: number, old: readonly number[]): number[] {
  const others = old.slice(0, -1);
  const rest = count - others.reduce((sum, length) => sum + length, 0);
  if (old.length > 0 && rest > 0 && rest <= mostGrown) return [...others, rest];
  const chunks = Math.ceil(count / most);
  const upTo = (index: number) => Math.round((index * count) / chunks);
  return Array.from({ length: chunks }, (_, index) => upTo(index + 1) - upTo(index));
}
