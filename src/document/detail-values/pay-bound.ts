const least = String.raw`from(?! home\b)|ab|starting|at least|minimum|min`;
const most = 'up to|bis|maximum|max';

/** What may stand between such a word and its amount: no other count, no end of a clause, no time of work in words. */
const between = String.raw`(?:approx\.|ca\.|S?Fr\.|Rs\.|(?!\b(?:hours|hrs|days|weeks|months|years)\b)[^\d,;.])*`;

const wordBefore = new RegExp(String.raw`^.*\b(?:(${least})|(${most}))\b\.?${between}$`, 'is');
const leastBehind =
  /^\+(?=\/|\s*(?:an?|per)\b|\s*$)|^[^\d,;.(]*\b(?:minimum|min|at least|and up|or more|starting(?=\s*$|\s+(?:pay|rate|salary|wage)))\b(?!\s+(?:of\s+)?\d)/i;
const mostBehind = /^[^\d,;.(]*\b(?:maximum|max|or less)\b(?!\s+(?:of\s+)?\d)/i;

/** Returns which end of a pay an amount is by the words in its own clause, or undefined where it is the pay itself. */
export function payBound(before: string, behind: string): 'minimum' | 'maximum' | undefined {
  const word = wordBefore.exec(before);
  if (word !== null) return word[1] === undefined ? 'maximum' : 'minimum';
  if (leastBehind.test(behind)) return 'minimum';
  return mostBehind.test(behind) ? 'maximum' : undefined;
}
