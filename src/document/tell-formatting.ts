import type { Arrival } from './arrival';
import type { ArrivalFinding } from './arrival-finding';
import { countOf } from './count-of';
import { countLines } from './line-nouns';
import type { PostedLine } from './posted-line';
import { postedWords } from './posted-words';
import type { Mark } from './rich-text';
import { mergedLines } from './tell-lines';

/** How formatted the posting was when it left: bold for headings, say, where a place takes no headings. */
export type SentForm = 'formatted' | 'bold-headings' | 'plain';

/** Returns what became of bullets, headings, bold, italics and links. */
export function tellFormatting(arrival: Arrival, isFormatted: boolean, form: SentForm): ArrivalFinding[] {
  const hasForm = isFormatted && form !== 'plain';
  return [
    ...tellKinds(arrival),
    ...(hasForm ? tellHeadings(arrival, form) : []),
    ...(hasForm ? tellMark(arrival, 'strong', 'Bold') : []),
    ...(hasForm ? tellMark(arrival, 'emphasis', 'Italics') : []),
    ...tellLinks(arrival),
  ];
}

/** Groups lines by what happened to them, and tells of each group. */
function tellGroups(
  { sent }: Arrival,
  weight: ArrivalFinding['weight'],
  nameOf: (line: PostedLine, index: number) => string | undefined,
): ArrivalFinding[] {
  const groups = new Map<string, number[]>();
  sent.forEach((line, index) => {
    const name = nameOf(line, index);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), index]);
  });
  return [...groups].map(([name, lines]) => ({
    weight,
    text: `${countLines(lines.flatMap((line) => sent[line] ?? []))} ${name}`,
    lines,
  }));
}

const isItem = ({ kind }: PostedLine) => kind === 'bullet' || kind === 'number';

/** What stands before an item where the list itself is gone. */
const listSign = /^\s*(?:[•·▪◦‣*–-]|\d{1,3}[.)])\s/u;

function tellKinds(arrival: Arrival): ArrivalFinding[] {
  const merged = new Set([...mergedLines(arrival).values()].flat());
  return tellGroups(arrival, 'changed', (line, index) => {
    const home = arrival.arrived[arrival.homes[index] ?? -1];
    if (home === undefined || merged.has(index) || !isItem(line)) return undefined;
    if (!isItem(home) && listSign.test(home.content.text)) return undefined;
    if (!isItem(home)) return line.kind === 'number' ? 'lost their numbers' : 'lost their bullet marks';
    if (home.kind !== line.kind) return home.kind === 'bullet' ? 'became bullets' : 'became numbered';
    return home.depth < line.depth ? 'moved out a level' : undefined;
  });
}

function tellHeadings(arrival: Arrival, form: SentForm): ArrivalFinding[] {
  const merged = new Set([...mergedLines(arrival).values()].flat());
  return tellGroups(arrival, 'look', (line, index) => {
    const home = arrival.arrived[arrival.homes[index] ?? -1];
    if (home === undefined || merged.has(index) || line.kind !== 'heading' || home.kind === 'heading')
      return undefined;
    if (!isBold(home)) return 'look like plain text';
    return form === 'formatted' ? 'arrived as bold lines' : undefined;
  });
}

/** Tells whether all words of a line are bold. */
export function isBold(line: PostedLine): boolean {
  const bold = line.content.marks.filter(({ type }) => type === 'strong');
  return postedWords([line]).every((word) => covers(bold, word));
}

const covers = (marks: readonly Mark[], { start, end }: { readonly start: number; readonly end: number }) =>
  marks.some((mark) => mark.start < end && mark.end > start);

function tellMark(arrival: Arrival, type: Mark['type'], name: string): ArrivalFinding[] {
  const { sent, arrived, sentWords, arrivedWords, pairs } = arrival;
  const lines = new Set<number>();
  sentWords.forEach((word, index) => {
    const line = sent[word.line];
    const other = arrivedWords[pairs[index] ?? -1];
    const home = arrived[other?.line ?? -1];
    if (line === undefined || other === undefined || home === undefined || line.kind === 'heading') return;
    const ofType = (content: PostedLine['content']) => content.marks.filter((mark) => mark.type === type);
    // A heading is bold by itself.
    const has = home.kind === 'heading' && type === 'strong' ? true : covers(ofType(home.content), other);
    if (covers(ofType(line.content), word) && !has) lines.add(word.line);
  });
  if (lines.size === 0) return [];
  return [{ weight: 'look', text: `${name} is lost in ${countOf(lines.size, 'line')}`, lines: [...lines] }];
}

const bare = (url: string) => url.replace(/^(?:mailto|tel):/, '').replace(/\/$/, '');

function tellLinks(arrival: Arrival): ArrivalFinding[] {
  const { sent, arrived, addresses, homes } = arrival;
  const links = arrived.flatMap(({ content }) => content.marks.filter((mark) => mark.type === 'link'));
  const texts = arrived.map(({ content }) => content.text).join('\n');
  // Boards lead by an address of their own, which has this one in it.
  const isThere = (url: string) =>
    addresses.has(url) ||
    texts.includes(bare(url)) ||
    links.some((link) => bare(link.url) === bare(url) || link.url.includes(encodeURIComponent(url)));
  const lost = sent.flatMap(({ content }, line) =>
    homes[line] === -1
      ? []
      : content.marks.filter((mark) => mark.type === 'link' && !isThere(mark.url)).map(() => line),
  );
  if (lost.length === 0) return [];
  const text = `${countOf(lost.length, 'link')} lost ${lost.length === 1 ? 'its address' : 'their address'}`;
  return [{ weight: 'lost', text, lines: [...new Set(lost)] }];
}
