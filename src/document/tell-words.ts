import type { Arrival } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import { countOf } from './count-of';
import type { ArrivalGap } from './arrival-gaps';
import { excerpt } from './excerpt';
import { cutOffAt } from './tell-lost';

const quoted = (text: string) => `“${excerpt(text.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''), 40)}”`;

/** Returns what became of words inside of lines that arrived: missing, other ones, added, or in capitals. */
export function tellWords(arrival: Arrival, gaps: readonly ArrivalGap[]): ArrivalFinding[] {
  const findings: ArrivalFinding[] = [];
  // The end of a line that is cut off is told of there.
  const cutOff = arrival.sentWords[cutOffAt(arrival)?.word ?? -1];
  const left = gaps.filter(({ line, start }) => line !== cutOff?.line || start < cutOff.start - 1);
  for (const { line, sent, arrived, losesWords, gainsWords } of left) {
    const lines = [line];
    if (losesWords && gainsWords)
      findings.push({ weight: 'changed', text: `${quoted(sent)} became ${quoted(arrived)}`, lines });
    else if (losesWords)
      findings.push({
        weight: 'lost',
        text: `${countOf(wordCount(sent), 'word')} ${wordCount(sent) === 1 ? 'is' : 'are'} missing: ${quoted(sent)}`,
        lines,
      });
    else if (gainsWords)
      findings.push({
        weight: 'changed',
        text: `${countOf(wordCount(arrived), 'word')} ${wordCount(arrived) === 1 ? 'was' : 'were'} added: ${quoted(arrived)}`,
        lines,
      });
  }
  return [...findings, ...tellCapitals(arrival)];
}

const wordCount = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

function tellCapitals({ sent, arrived, sentWords, arrivedWords, pairs }: Arrival): ArrivalFinding[] {
  const lines = new Set<number>();
  sentWords.forEach((word, index) => {
    const other = arrivedWords[pairs[index] ?? -1];
    if (other === undefined) return;
    const before = sent[word.line]?.content.text.slice(word.start, word.end) ?? '';
    const after = arrived[other.line]?.content.text.slice(other.start, other.end) ?? '';
    if (before !== after && before.toUpperCase() === after && before.length > 1) lines.add(word.line);
  });
  if (lines.size === 0) return [];
  const text = `${countOf(lines.size, 'line')} ${lines.size === 1 ? 'is' : 'are'} in capitals`;
  return [{ weight: 'look', text, lines: [...lines] }];
}
