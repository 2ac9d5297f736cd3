/** Returns a number of things in words, such as “2 bullets” or “1,200 words”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
