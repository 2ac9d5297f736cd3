import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readLineMarker, type LineMarker } from '../../document/line-marker';
import { dropStart, joinLines, splitLines, type Line } from './lines';

interface MarkedLine extends Line {
  readonly marker: LineMarker | undefined;
}

/** Turns lines that begin with the sign of a list, as `• Cook`, into lists, in their place. */
export function listLines(root: Root): void {
  const paragraphs = root.children.map((block) => (block.type === 'paragraph' ? markLines(block) : []));
  root.children = root.children.flatMap((block, index): RootContent[] => {
    const lines = paragraphs[index] ?? [];
    if (block.type !== 'paragraph' || lines.every(({ marker }) => marker === undefined)) return [block];
    const beside = [
      ...(paragraphs[index - 1]?.slice(-1) ?? []),
      ...(paragraphs[index + 1]?.slice(0, 1) ?? []),
    ];
    return withLists(lines.map((line) => (isItem(line, [...lines, ...beside]) ? line : unmarked(line))));
  });
  joinLists(root);
}

function markLines(paragraph: Paragraph): MarkedLine[] {
  return splitLines(paragraph.children).map((line) => {
    const text = toString(line.nodes);
    const lead = text.length - text.trimStart().length;
    // Within a link or code it is no sign.
    const [first] = line.nodes;
    const isPlain = first?.type === 'text' || first?.type === 'strong' || first?.type === 'emphasis';
    const marker = isPlain ? readLineMarker(text.slice(lead)) : undefined;
    return { ...line, marker: marker && { ...marker, length: marker.length + lead } };
  });
}

const unmarked = (line: MarkedLine): MarkedLine => ({ ...line, marker: undefined });

/** A sign that may mean something else needs another of its kind near it. */
function isItem(line: MarkedLine, near: readonly MarkedLine[]): boolean {
  const { marker } = line;
  if (marker === undefined || marker.isSure) return marker !== undefined;
  return near.some((other) => other !== line && other.marker?.kind === marker.kind);
}

function withLists(lines: readonly MarkedLine[]): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let run: Line[] = [];
  let item: { lines: Line[]; marker: LineMarker } | undefined;
  const end = () => {
    if (item !== undefined) blocks.push(listOf(item.lines, item.marker));
    else if (run.length > 0) blocks.push({ type: 'paragraph', children: joinLines(run) });
    run = [];
    item = undefined;
  };
  for (const { marker, ...line } of lines) {
    if (marker !== undefined) {
      end();
      item = { marker, lines: [{ ...line, nodes: dropStart(line.nodes, marker.length) }] };
    } else if (item !== undefined && !line.isHard) {
      item.lines.push(line);
    } else if (toString(line.nodes).trim() === '') {
      end();
    } else {
      if (item !== undefined) end();
      run.push(line);
    }
  }
  end();
  return blocks;
}

function listOf(lines: readonly Line[], { kind, included }: LineMarker): List {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: kind === 'checklist' ? included : null,
    children: [{ type: 'paragraph', children: joinLines(lines) }],
  };
  return { type: 'list', ordered: kind === 'number', spread: false, children: [item] };
}

/** Lists of one kind that stand one after another are one. */
function joinLists(root: Root): void {
  root.children = root.children.reduce<RootContent[]>((blocks, block) => {
    const last = blocks.at(-1);
    const isNew = (list: List) => list.position === undefined && list.children.length > 0;
    if (block.type === 'list' && last?.type === 'list' && isNew(block) && isNew(last)) {
      if ((block.ordered === true) === (last.ordered === true)) {
        last.children.push(...block.children);
        return blocks;
      }
    }
    blocks.push(block);
    return blocks;
  }, []);
}
