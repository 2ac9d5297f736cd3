/** Returns a function that gives the ids 1, 2, 3 … with a prefix, so that tests see the same ids each time. */
export function countIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}
