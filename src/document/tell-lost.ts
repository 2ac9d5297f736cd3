import type { Arrival } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import { countOf } from './count-of';
import { excerpt } from './excerpt';
import { countLines } from './line-nouns';

/** How many words at the end have to be lost at once to be told as cut off. */
const cutOff = 8;

/** How much of a text is shown, in characters. */
const shown = 50;

interface CutOff {
  readonly word: number;
  readonly line: number;
}

/** Returns what did not arrive at all: sections, headings and lines, and the end where it is cut off. */
export function tellLost(arrival: Arrival): ArrivalFinding[] {
  const end = cutOffAt(arrival);
  const isLost = (line: number) =>
    arrival.homes[line] === -1 && line < (end?.line ?? Infinity) && hasWords(arrival, line);
  const findings = runsOf(arrival.sent.length, isLost).flatMap((run) => tellRun(arrival, run));
  if (end === undefined) return findings;
  const from = arrival.sentWords[end.word];
  const text = arrival.sent[from?.line ?? 0]?.content.text.slice(from?.start) ?? '';
  return [
    ...findings,
    {
      weight: 'lost',
      text: `The last ${countOf(arrival.sentWords.length - end.word, 'word')} are cut off, from “${excerpt(text, shown)}”`,
      lines: arrival.sent.flatMap((_line, index) => (index >= (from?.line ?? 0) ? [index] : [])),
    },
  ];
}

const hasWords = ({ sentWords }: Arrival, line: number) => sentWords.some((word) => word.line === line);

/** Returns where the text was cut off, if so: its first word that is lost, and the first line that is lost as a whole. */
export function cutOffAt({ pairs, sentWords, moved, homes }: Arrival): CutOff | undefined {
  const last = pairs.findLastIndex((pair, word) => pair !== -1 && !moved.has(sentWords[word]?.line ?? -1));
  const word = last + 1;
  if (sentWords.length - word < cutOff || pairs.subarray(word).some((pair) => pair !== -1)) return undefined;
  const line = homes.findIndex((home, index) => home === -1 && index >= (sentWords[word]?.line ?? 0));
  return { word, line: line === -1 ? Infinity : line };
}

function runsOf(length: number, has: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (let index = 0; index < length; index += 1) {
    if (!has(index)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Tells of lines that are lost one after the other, by the sections that they were in. */
function tellRun({ sent }: Arrival, run: readonly number[]): ArrivalFinding[] {
  const groups: number[][] = [];
  for (const line of run) {
    const last = groups.at(-1);
    if (last === undefined || sent[line]?.kind === 'heading') groups.push([line]);
    else last.push(line);
  }
  return groups.map((lines) => ({ weight: 'lost', text: tellGroup(sent, lines), lines }));
}

function tellGroup(sent: Arrival['sent'], lines: readonly number[]): string {
  const [first = 0] = lines;
  const textOf = (line: number) => `“${excerpt(sent[line]?.content.text ?? '', shown)}”`;
  const isHeading = sent[first]?.kind === 'heading';
  const next = sent[(lines.at(-1) ?? first) + 1];
  if (isHeading && lines.length > 1 && (next === undefined || next.kind === 'heading'))
    return `The section ${textOf(first)} is gone, with ${countOf(lines.length - 1, 'line')}`;
  if (isHeading && lines.length === 1) return `The heading ${textOf(first)} is gone`;
  if (isHeading)
    return `The heading ${textOf(first)} is gone, with ${countOf(lines.length - 1, 'line')} below it`;
  const all = lines.flatMap((line) => sent[line] ?? []);
  const heading = sent.findLastIndex(({ kind }, index) => kind === 'heading' && index < first);
  const where = heading === -1 ? '' : ` of ${textOf(heading)}`;
  const verb = lines.length === 1 ? 'is' : 'are';
  const which = lines.length === 1 ? `: ${textOf(first)}` : '';
  return `${countLines(all)}${where} ${verb} gone${which}`;
}
