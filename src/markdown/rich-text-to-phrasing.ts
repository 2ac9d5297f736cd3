import type { PhrasingContent } from 'mdast';
import { trimMark } from '../document/normalize-rich-text';
import { markAt, type Mark, type RichText } from '../document/rich-text';
import type { VerbatimReader } from './verbatim-reader';

/** Returns the mdast phrasing content of a normal rich text. */
export function richTextToPhrasing({ text, marks }: RichText, reader: VerbatimReader): PhrasingContent[] {
  return build({ text, reader }, marks, 0, text.length);
}

interface Source {
  readonly text: string;
  readonly reader: VerbatimReader;
}

function build(source: Source, marks: readonly Mark[], start: number, end: number): PhrasingContent[] {
  const { text } = source;
  const nodes: PhrasingContent[] = [];
  const queue = [...marks];
  let position = start;
  for (let whole = queue.shift(); whole !== undefined; whole = queue.shift()) {
    const mark = cutBeforeLink(text, whole, queue);
    nodes.push(...textNodes(text.slice(position, mark.start)));
    const inner: Mark[] = [];
    const after: Mark[] = [];
    const keep = (list: Mark[], piece: Mark, from: number, to: number) => {
      const kept = from < to ? trimMark(text, markAt(piece, from, to)) : undefined;
      if (kept !== undefined) list.push(kept);
    };
    keep(after, whole, mark.end, whole.end);
    // A tree cannot hold marks that cross, so what reaches past this one goes on after it.
    for (const other of queue.splice(0)) {
      keep(inner, other, other.start, Math.min(other.end, mark.end));
      keep(after, other, Math.max(other.start, mark.end), other.end);
    }
    queue.push(...after.toSorted((left, right) => left.start - right.start || right.end - left.end));
    nodes.push(...wrap(source, mark, inner));
    position = mark.end;
  }
  nodes.push(...textNodes(text.slice(position, end)));
  return nodes;
}

/** A link must stay whole, so a mark that crosses into one is cut where the link begins. */
function cutBeforeLink(text: string, mark: Mark, others: readonly Mark[]): Mark {
  const crossed = others.find(
    (other) =>
      other.type === 'link' && other.start > mark.start && other.start < mark.end && other.end > mark.end,
  );
  return (crossed && trimMark(text, markAt(mark, mark.start, crossed.start))) ?? mark;
}

function wrap(source: Source, mark: Mark, inner: readonly Mark[]): PhrasingContent[] {
  const within = source.text.slice(mark.start, mark.end);
  switch (mark.type) {
    case 'verbatim':
      return source.reader.phrasing(within);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: within }];
    case 'link': {
      const { url, title } = mark;
      const children = build(source, inner, mark.start, mark.end);
      return [{ type: 'link', url, ...(title === undefined ? {} : { title }), children }];
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: mark.type, children: build(source, inner, mark.start, mark.end) }];
  }
}

function textNodes(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}
