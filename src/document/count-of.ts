/** Returns a number of things in words, such as “2 bullets” or “1,200 words”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  // Short numbers have no separator, and to ask for one is dear.
  const number = count < 1000 ? String(count) : count.toLocaleString('en');
  return `${number} ${count === 1 ? one : many}`;
}
