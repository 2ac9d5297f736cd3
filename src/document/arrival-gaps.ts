import type { Arrival } from './arrival';

/** What stands between two words that arrived, before the first of a line, or after its last. */
export interface ArrivalGap {
  readonly line: number;
  /** Where it is in the text of its line. */
  readonly start: number;
  readonly end: number;
  readonly sent: string;
  readonly arrived: string;
  /** Whether words were lost in it, and whether words came into it. */
  readonly losesWords: boolean;
  readonly gainsWords: boolean;
  /** Whether what is around it came together from several lines, so that more may stand there. */
  readonly isLoose: boolean;
}

/** Returns all gaps of the lines that arrived. */
export function arrivalGaps(arrival: Arrival): ArrivalGap[] {
  return arrival.sent.flatMap((_line, line) => (arrival.homes[line] === -1 ? [] : gapsOfLine(arrival, line)));
}

function gapsOfLine(
  { sent, arrived, sentWords, arrivedWords, pairs, homes }: Arrival,
  line: number,
): ArrivalGap[] {
  const text = sent[line]?.content.text ?? '';
  const textOf = (at: number) => arrived[at]?.content.text ?? '';
  const isShared = homes.filter((home) => home === homes[line]).length > 1;
  const own = sentWords.flatMap((word, index) => (word.line === line ? [{ word, index }] : []));
  const found = own.filter(({ index }) => pairs[index] !== -1);
  const at = (index: number) => pairs[index] ?? -1;
  const gaps: ArrivalGap[] = [];
  found.forEach(({ word, index }, place) => {
    const arrivedWord = arrivedWords[at(index)];
    const before = found[place - 1];
    if (arrivedWord === undefined) return;
    if (before === undefined) {
      const previous = arrivedWords[at(index) - 1];
      const start = previous?.line === arrivedWord.line ? previous.end : 0;
      gaps.push({
        line,
        start: 0,
        end: word.start,
        sent: text.slice(0, word.start),
        arrived: textOf(arrivedWord.line).slice(start, arrivedWord.start),
        losesWords: own[0]?.index !== index,
        gainsWords: false,
        isLoose: isShared || start > 0,
      });
      return;
    }
    const arrivedBefore = arrivedWords[at(before.index)];
    if (arrivedBefore === undefined) return;
    const isOneLine = arrivedBefore.line === arrivedWord.line;
    gaps.push({
      line,
      start: before.word.end,
      end: word.start,
      sent: text.slice(before.word.end, word.start),
      arrived: isOneLine
        ? textOf(arrivedWord.line).slice(arrivedBefore.end, arrivedWord.start)
        : `${textOf(arrivedBefore.line).slice(arrivedBefore.end)} ${textOf(arrivedWord.line).slice(0, arrivedWord.start)}`,
      losesWords: index > before.index + 1,
      gainsWords: isOneLine && at(index) > at(before.index) + 1,
      isLoose: !isOneLine,
    });
  });
  const last = found.at(-1);
  const arrivedLast = last && arrivedWords[at(last.index)];
  if (last !== undefined && arrivedLast !== undefined) {
    const next = arrivedWords[at(last.index) + 1];
    const end = next?.line === arrivedLast.line ? next.start : undefined;
    gaps.push({
      line,
      start: last.word.end,
      end: text.length,
      sent: text.slice(last.word.end),
      arrived: textOf(arrivedLast.line).slice(arrivedLast.end, end),
      losesWords: own.at(-1)?.index !== last.index,
      gainsWords: false,
      isLoose: isShared || end !== undefined,
    });
  }
  return gaps;
}
