/** Some neighbours of a list. */
interface Chunk<Item> {
  /** Tells it from the other chunks of its list, and stays as long as it does. */
  readonly key: number;
  readonly items: readonly Item[];
}

/** How many items a new chunk has at most. */
const most = 32;

/** With how few new items a chunk takes in its neighbour, so that there are never many small ones. */
const few = 8;

/** Returns a list in chunks; of the chunks that it was in before, those that are as they were stay the same. */
export function keepChunks<Item>(
  before: readonly Chunk<Item>[],
  items: readonly Item[],
): readonly Chunk<Item>[] {
  const standsAt = (chunk: Chunk<Item>, start: number) =>
    chunk.items.every((item, index) => items[start + index] === item);
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
    ...before.slice(0, head),
    ...cut(items.slice(start, end), keysFor(before, head, tail)),
    ...before.slice(tail),
  ];
}

/** Returns the items in chunks of about the same length. */
function cut<Item>(items: readonly Item[], nextKey: () => number): Chunk<Item>[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => ({
    key: nextKey(),
    items: items.slice(
      Math.round((index * items.length) / count),
      Math.round(((index + 1) * items.length) / count),
    ),
  }));
}

/** Returns a function that gives the keys of the chunks that go, and then new ones. */
function keysFor(before: readonly Chunk<unknown>[], head: number, tail: number): () => number {
  const free = before.slice(head, tail).map(({ key }) => key);
  let last = Math.max(-1, ...before.map(({ key }) => key));
  return () => free.shift() ?? (last += 1);
}
