import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { readLineMarker, type LineMarker } from '../../document/line-marker';

interface TextLine {
  readonly text: string;
  /** How far it stands in, in columns. */
  readonly indent: number;
  readonly marker: LineMarker | undefined;
}

const shortLine = 80;

/** Returns the tree of a plain text: its lists by their signs, wrapped lines joined, blank lines between paragraphs. */
export function readPlainText(text: string): Root {
  const lines = text.split(/\r\n?|[\n\f\v\u2028\u2029]/).map(readLine);
  const width = wrapWidth(lines);
  const children: RootContent[] = [];
  /** The open lists, outermost first, with how far their items stand in. */
  let open: { list: List; indent: number }[] = [];
  let last: TextLine | undefined;

  const addItem = (line: TextLine) => {
    const ordered = line.marker?.kind === 'number';
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > line.indent) open.pop();
    let level = open.at(-1);
    if (level === undefined || level.indent < line.indent || (level.list.ordered === true) !== ordered) {
      if (level !== undefined && level.indent === line.indent) open.pop();
      const list: List = { type: 'list', ordered, spread: false, children: [] };
      const start = /^\d+/.exec(line.text)?.[0];
      if (ordered && start !== undefined) list.start = Number(start);
      const above = open.at(-1)?.list.children.at(-1);
      (above?.children ?? children).push(list);
      level = { list, indent: line.indent };
      open.push(level);
    }
    level.list.children.push(itemOf(line));
  };

  const addText = (line: TextLine) => {
    const paragraph = lastParagraph(open.at(-1)?.list, children);
    const isBelowItem = open.length > 0 && last !== undefined && last.text !== '';
    const continues = last !== undefined && last.text !== '' && isWrapped(last, line, width);
    if (paragraph !== undefined && continues) return append(paragraph, ` ${line.text}`);
    if (!isBelowItem || line.indent <= (open.at(-1)?.indent ?? 0)) open = [];
    const between = paragraph !== undefined && last !== undefined && last.text !== '' && open.length === 0;
    // Short lines that stand together are lines of one paragraph, as in an address.
    const areShort = Math.max(last?.text.length ?? 0, line.text.length) <= shortLine;
    if (between && last?.marker === undefined && areShort) return breakLine(paragraph, line.text);
    children.push(paragraphOf(line.text));
  };

  lines.forEach((line, index) => {
    if (line.text !== '') {
      if (line.marker !== undefined && (line.marker.isSure || hasCompany(lines, index))) addItem(line);
      else addText({ ...line, marker: undefined });
    }
    last = line;
  });
  return { type: 'root', children };
}

function readLine(raw: string): TextLine {
  const text = raw.trim().replaceAll(/[ \t]{2,}/g, ' ');
  const [space = ''] = /^\s*/.exec(raw) ?? [];
  return { text, indent: space.replaceAll('\t', '    ').length, marker: readLineMarker(raw.trim()) };
}

/** A sign that may mean something else needs another of its kind among the lines next to it. */
function hasCompany(lines: readonly TextLine[], index: number): boolean {
  const kind = lines[index]?.marker?.kind;
  for (const step of [-1, 1]) {
    let passed = 0;
    for (let at = index + step; at >= 0 && at < lines.length && passed < 3; at += step) {
      const line = lines[at];
      if (line === undefined || line.text === '') continue;
      if (line.marker?.kind === kind) return true;
      passed += 1;
    }
  }
  return false;
}

/** Returns how long lines are where the text is wrapped by hand, or undefined where a line is a paragraph. */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines.map(({ text, indent }) => text.length + indent).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  if (longest > 120 || longest < 50) return undefined;
  const full = lengths.filter((length) => length >= 0.8 * longest).length;
  return full >= 2 && full >= 0.2 * lengths.length ? longest : undefined;
}

/** Tells whether a line only goes on because the one before it was full. */
function isWrapped(before: TextLine, line: TextLine, width: number | undefined): boolean {
  if (before.marker !== undefined && line.indent > before.indent) return true;
  if (width === undefined) return false;
  const [word = ''] = line.text.split(' ');
  return before.text.length + before.indent + 1 + word.length > 0.9 * width;
}

const textNode = (value: string) => ({ type: 'text', value }) as const;
const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', children: [textNode(text)] });

function itemOf({ text, marker }: TextLine): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: marker?.kind === 'checklist' ? marker.included : null,
    children: [paragraphOf(text.slice(marker?.length ?? 0).trim())],
  };
}

function lastParagraph(list: List | undefined, children: readonly RootContent[]): Paragraph | undefined {
  const last = list === undefined ? children.at(-1) : list.children.at(-1)?.children[0];
  return last?.type === 'paragraph' ? last : undefined;
}

function append(paragraph: Paragraph, text: string): void {
  const last = paragraph.children.at(-1);
  if (last?.type === 'text') last.value += text;
  else paragraph.children.push(textNode(text.trimStart()));
}

function breakLine(paragraph: Paragraph, text: string): void {
  paragraph.children.push({ type: 'break' }, textNode(text));
}
