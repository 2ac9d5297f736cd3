import type { Arrival } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import { countOf } from './count-of';
import { excerpt } from './excerpt';
import { countLines } from './line-nouns';
import type { PostedLine } from './posted-line';

const linesAt = (sent: Arrival['sent'], lines: readonly number[]) =>
  lines.flatMap((line) => sent[line] ?? []);

/** Returns what became of the lines: merged, broken, moved, with empty lines between them, or added. */
export function tellLines(arrival: Arrival): ArrivalFinding[] {
  return [
    ...tellMerged(arrival),
    ...tellBroken(arrival),
    ...tellMoved(arrival),
    ...tellBlanks(arrival),
    ...tellAdded(arrival),
  ];
}

/** Returns the lines that were sent by the line that they arrived in, for those where several did. */
export function mergedLines({ homes }: Arrival): ReadonlyMap<number, readonly number[]> {
  const merged = new Map<number, number[]>();
  homes.forEach((home, line) => {
    if (home !== -1) merged.set(home, [...(merged.get(home) ?? []), line]);
  });
  return new Map([...merged].filter(([, lines]) => lines.length > 1));
}

const arrivedNouns: Readonly<Record<PostedLine['kind'], string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  bullet: 'bullet',
  number: 'numbered step',
};

function tellMerged(arrival: Arrival): ArrivalFinding[] {
  const { sent, arrived } = arrival;
  return [...mergedLines(arrival)].map(([home, lines]) => {
    const all = linesAt(sent, lines);
    const [first, ...others] = all;
    const isHeadingFirst = first?.kind === 'heading' && others.every(({ kind }) => kind !== 'heading');
    const into = arrivedNouns[arrived[home]?.kind ?? 'paragraph'];
    const text = isHeadingFirst
      ? `The heading “${excerpt(first.content.text, 40)}” runs into ${others.length === 1 ? 'the line' : `the ${others.length} lines`} below it`
      : `${countLines(all)} merged into one ${into}`;
    return { weight: 'changed', text, lines };
  });
}

function tellBroken({ sent, sentWords, arrivedWords, pairs, homes }: Arrival): ArrivalFinding[] {
  const broken = sent.flatMap((_line, index) => {
    if (homes[index] === -1) return [];
    const own = sentWords.flatMap((word, at) =>
      word.line === index && pairs[at] !== -1 ? [pairs[at] ?? -1] : [],
    );
    return new Set(own.map((word) => arrivedWords[word]?.line)).size > 1 ? [index] : [];
  });
  if (broken.length === 0) return [];
  return [
    {
      weight: 'changed',
      text: `${countLines(linesAt(sent, broken))} ${broken.length === 1 ? 'is' : 'are'} broken into several lines`,
      lines: broken,
    },
  ];
}

function tellMoved({ sent, moved }: Arrival): ArrivalFinding[] {
  if (moved.size === 0) return [];
  const lines = [...moved].toSorted((left, right) => left - right);
  const [first = 0] = lines;
  const isSection =
    sent[first]?.kind === 'heading' &&
    linesAt(sent, lines).filter(({ kind }) => kind === 'heading').length === 1;
  const text = isSection
    ? `The section “${excerpt(sent[first]?.content.text ?? '', 40)}” stands in another place`
    : `${countLines(linesAt(sent, lines))} ${lines.length === 1 ? 'stands' : 'stand'} in another place`;
  return [{ weight: 'changed', text, lines }];
}

const isItem = (line: PostedLine | undefined) => line?.kind === 'bullet' || line?.kind === 'number';

function tellBlanks({ sent, arrived, homes, moved }: Arrival): ArrivalFinding[] {
  const lines = sent.flatMap((line, index) => {
    const home = homes[index] ?? -1;
    const follows = home !== -1 && homes[index - 1] === home - 1 && !moved.has(index);
    const isTight = isItem(line) && isItem(sent[index - 1]);
    return follows && isTight && arrived[home]?.blankBefore === true ? [index] : [];
  });
  if (lines.length === 0) return [];
  const text = `Empty lines were added before ${countLines(linesAt(sent, lines))}`;
  return [{ weight: 'look', text, lines }];
}

/** What stands around the posting is the board's own; what stands in it was not sent. */
function tellAdded({
  sent,
  arrived,
  homes,
  pairs,
  arrivedWords,
  moved,
  sentWords,
}: Arrival): ArrivalFinding[] {
  const inOrder = homes.filter((home, line) => home !== -1 && !moved.has(line));
  const [from, to] = [Math.min(...inOrder), Math.max(...inOrder)];
  const known = new Set([...pairs].map((pair) => arrivedWords[pair]?.line));
  const wordy = new Set(arrivedWords.map(({ line }) => line));
  const added = arrived.flatMap((line, index) =>
    index > from && index < to && wordy.has(index) && !known.has(index) ? [{ line, index }] : [],
  );
  if (added.length === 0) return [];
  const before = added.map(({ index }) => homes.findLastIndex((home) => home !== -1 && home < index));
  const lines = [
    ...new Set(before.filter((line) => line !== -1 && sentWords.length > 0 && line < sent.length)),
  ];
  const texts = added.slice(0, 3).map(({ line }) => `“${excerpt(line.content.text, 30)}”`);
  const more = added.length > 3 ? ' …' : '';
  return [
    {
      weight: 'changed',
      text: `${countOf(added.length, 'line')} ${added.length === 1 ? 'was' : 'were'} added: ${texts.join(', ')}${more}`,
      lines,
    },
  ];
}
