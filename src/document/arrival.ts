import { alignWords } from './align-words';
import type { PostedLine } from './posted-line';
import { postedWords, type PostedWord } from './posted-words';
import { possibleDamages, undoDamage, type CharacterChange } from './undo-damage';

/** What was sent beside what arrived, word by word. */
export interface Arrival {
  readonly sent: readonly PostedLine[];
  /** What arrived, as it was before signs were changed on the way. */
  readonly arrived: readonly PostedLine[];
  readonly sentWords: readonly PostedWord[];
  readonly arrivedWords: readonly PostedWord[];
  /** For each word that was sent, which one of those that arrived it is, or -1. */
  readonly pairs: Int32Array;
  /** For each line that was sent, where it arrived: the line that most of its words are in, or -1 where it is lost. */
  readonly homes: readonly number[];
  /** The lines that stand elsewhere than they were sent. */
  readonly moved: ReadonlySet<number>;
  /** What was changed in the signs of each line that arrived. */
  readonly changes: readonly (readonly CharacterChange[])[];
  /** The addresses that arrived in the text, in brackets. */
  readonly addresses: ReadonlySet<string>;
}

/** Returns what was sent beside what arrived. */
export function arrivalOf(sent: readonly PostedLine[], arrivedLines: readonly PostedLine[]): Arrival {
  const damages = possibleDamages(sent.map(({ content }) => content.text).join('\n'));
  const mended = arrivedLines.map((line) => ({ line, ...undoDamage(line.content, damages) }));
  const addresses = new Set<string>();
  const arrived = mended.map(({ line, content }) => ({
    ...line,
    content: withoutAddresses(content, sent, addresses),
  }));
  const sentWords = postedWords(sent);
  const arrivedWords = splitGlued(postedWords(arrived), sentWords);
  const pairs = alignWords(
    sentWords.map(({ key }) => key),
    arrivedWords.map(({ key }) => key),
  );
  const far = findMoved(sent, sentWords, arrivedWords, pairs);
  const moved = new Set([...far, ...findShort(sent, sentWords, arrivedWords, pairs, far)]);
  return {
    sent,
    arrived,
    sentWords,
    arrivedWords,
    pairs,
    homes: sent.map((_line, index) => homeOf(index, sentWords, arrivedWords, pairs)),
    moved,
    changes: mended.map(({ changes }) => changes),
    addresses,
  };
}

/** Plain text has the address of a link in brackets behind it. */
function withoutAddresses(
  content: PostedLine['content'],
  sent: readonly PostedLine[],
  found: Set<string>,
): PostedLine['content'] {
  let { text } = content;
  for (const line of sent)
    for (const mark of line.content.marks) {
      if (mark.type !== 'link') continue;
      const bracketed = ` (${mark.url.replace(/^(mailto|tel):/, '')})`;
      if (!text.includes(bracketed)) continue;
      found.add(mark.url);
      // Formatted text has the link itself, and its offsets stay.
      if (content.marks.length === 0) text = text.replace(bracketed, '');
    }
  return text === content.text ? content : { ...content, text };
}

/** Returns the words with those parted that were two at the end of a line and at the start of the next. */
function splitGlued(arrived: readonly PostedWord[], sent: readonly PostedWord[]): PostedWord[] {
  const known = new Set(sent.map(({ key }) => key));
  const seams = new Map<string, number>();
  sent.forEach((word, index) => {
    const next = sent[index + 1];
    if (next !== undefined && next.line !== word.line) seams.set(word.key + next.key, word.key.length);
  });
  return arrived.flatMap((word) => {
    const seam = known.has(word.key) ? undefined : seams.get(word.key);
    if (seam === undefined || word.key.length !== word.end - word.start) return [word];
    return [
      { ...word, key: word.key.slice(0, seam), end: word.start + seam },
      { ...word, key: word.key.slice(seam), start: word.start + seam },
    ];
  });
}

/** Returns where each line's words begin, and where they end. */
function wordsOfLine(words: readonly PostedWord[], line: number): readonly number[] {
  return words.flatMap((word, index) => (word.line === line ? [index] : []));
}

/** Finds lines that arrived in another place, and pairs their words there. */
function findMoved(
  sent: readonly PostedLine[],
  sentWords: readonly PostedWord[],
  arrivedWords: readonly PostedWord[],
  pairs: Int32Array,
): ReadonlySet<number> {
  const moved = new Set<number>();
  const taken = new Set(pairs);
  sent.forEach((_line, index) => {
    const own = wordsOfLine(sentWords, index);
    const isThere = own.filter((word) => pairs[word] !== -1).length * 2 >= own.length;
    if (isThere || own.length < 2) return;
    const keys = own.map((word) => sentWords[word]?.key);
    const start = arrivedWords.findIndex((_word, at) =>
      keys.every((key, offset) => arrivedWords[at + offset]?.key === key && !taken.has(at + offset)),
    );
    if (start === -1) return;
    own.forEach((word, offset) => {
      pairs[word] = start + offset;
      taken.add(start + offset);
    });
    moved.add(index);
  });
  return moved;
}

/**
 * Pairs lines of a word or two that are lost so far and stand, as whole lines, where they should: between what came
 * before them and what came after. Returns those that moved with the line after them.
 */
function findShort(
  sent: readonly PostedLine[],
  sentWords: readonly PostedWord[],
  arrivedWords: readonly PostedWord[],
  pairs: Int32Array,
  moved: ReadonlySet<number>,
): number[] {
  return sent.flatMap((_line, index) => {
    const own = wordsOfLine(sentWords, index);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.some((word) => pairs[word] !== -1)) return [];
    const next = pairs[last + 1] ?? -1;
    const before = pairs.subarray(0, first).findLast((pair) => pair !== -1) ?? -1;
    const after = pairs.subarray(last + 1).find((pair) => pair !== -1) ?? arrivedWords.length;
    const isAt = (at: number) =>
      own.every((word, offset) => arrivedWords[at + offset]?.key === sentWords[word]?.key);
    const isWhole = (at: number) =>
      arrivedWords[at - 1]?.line !== arrivedWords[at]?.line &&
      arrivedWords[at + own.length]?.line !== arrivedWords[at]?.line;
    const candidates = next === -1 ? [] : [next - own.length];
    for (let at = before + 1; at + own.length <= after; at += 1) if (isWhole(at)) candidates.push(at);
    const found = candidates.find((at) => isAt(at));
    if (found === undefined) return [];
    own.forEach((word, offset) => (pairs[word] = found + offset));
    return moved.has(sentWords[last + 1]?.line ?? -1) ? [index] : [];
  });
}

function homeOf(
  line: number,
  sentWords: readonly PostedWord[],
  arrivedWords: readonly PostedWord[],
  pairs: Int32Array,
): number {
  const own = wordsOfLine(sentWords, line);
  const homes = own.map((word) => arrivedWords[pairs[word] ?? -1]?.line ?? -1).filter((home) => home !== -1);
  if (homes.length * 2 < own.length || homes.length === 0) return -1;
  const counts = new Map<number, number>();
  for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
