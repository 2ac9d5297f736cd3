import type { Stretch } from './stretch';

/** What stands between two things that are said, and says nothing itself. */
const joints = String.raw`(?:[\s,;:/|&+·•–—-]|\b(?:and|or|und|oder)\b)*`;
const atStart = new RegExp(`^${joints}`, 'i');
const atEnd = new RegExp(`${joints}$`, 'i');
const bare = (text: string) => text.replace(atStart, '').replace(atEnd, '');

/** Returns what stands before the first of these stretches, between them and behind the last one, as it is. */
function partsAround(text: string, stretches: readonly Stretch[]) {
  const [first, ...others] = stretches.toSorted((left, right) => left.start - right.start);
  if (first === undefined) return { before: '', between: [text], behind: '' };
  let { end } = first;
  const between = others.map((stretch) => {
    const part = text.slice(end, stretch.start);
    end = Math.max(end, stretch.end);
    return part;
  });
  return { before: text.slice(0, first.start), between, behind: text.slice(end) };
}

/** Returns what a text says besides its value, which stands in these stretches; empty where that is all. */
export function besideValue(text: string, stretches: readonly Stretch[]): string {
  const { before, between, behind } = partsAround(text, stretches);
  return [before, ...between, behind]
    .map(bare)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(' … ');
}

/** Returns a text with another value in the place of its own, which stands in these stretches; all else stays in it. */
export function rewriteValue(text: string, stretches: readonly Stretch[], value: string): string {
  const { before, between, behind } = partsAround(text, stretches);
  const moved = between
    .map(bare)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('(') ? ` ${part}` : `, ${part}`));
  return `${before}${value}${moved.join('')}${behind}`.trim();
}
