import { useState } from 'react';
import { keepChunks, type Chunk } from './keep-chunks';

/** Returns a list in chunks, which stay from one drawing to the next as far as they can (`keepChunks`). */
export function useChunks<Item>(
  items: readonly Item[],
  isSame?: (one: Item, other: Item) => boolean,
): readonly Chunk<Item>[] {
  const [drawn, setDrawn] = useState(() => ({ items, chunks: keepChunks([], items, isSame) }));
  // In the same turn, so that no frame shows what was before.
  const now = drawn.items === items ? drawn : { items, chunks: keepChunks(drawn.chunks, items, isSame) };
  if (now !== drawn) setDrawn(now);
  return now.chunks;
}
