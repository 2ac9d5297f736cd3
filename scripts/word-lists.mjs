/** The words of a text, in lower case. */
export const words = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const count = (list) => {
  const counts = new Map();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};
/** The words of a list that another one lacks, each as often as it lacks it. */
export const missing = (from, inside) => {
  const have = count(inside);
  return from.filter((each) => {
    const left = have.get(each) ?? 0;
    have.set(each, left - 1);
    return left <= 0;
  });
};
