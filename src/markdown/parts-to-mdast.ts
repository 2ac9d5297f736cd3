import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { effectiveIndents } from '../document/effective-indents';
import { hasVerbatimMarks } from '../document/holds-verbatim';
import { isListKind, type Detail, type Row, type Section } from '../document/job-description';
import type { RichText } from '../document/rich-text';
import { trimRichText } from '../document/trim-rich-text';
import { autolinkLiterals } from './autolink-literals';
import { richTextToPhrasing } from './rich-text-to-phrasing';
import type { VerbatimReader } from './verbatim-reader';

/** Returns the title as a heading of the first rank, or nothing where it is empty. */
export function titleToMdast(title: string): Heading[] {
  return title.trim() === ''
    ? []
    : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title.trim() }] }];
}

/**
 * Returns the details as one paragraph with a line for each, or nothing where there are none. An empty label is
 * written only where it has to be read again.
 */
export function detailsToMdast(
  details: readonly Detail[],
  reader: VerbatimReader,
  keepEmptyLabels = false,
): Paragraph[] {
  const lines = details.map(({ label, value }): PhrasingContent[] => {
    const phrasing = phrasingOf(value, reader);
    if (label.trim() === '' && !keepEmptyLabels) return phrasing;
    const strong: PhrasingContent = {
      type: 'strong',
      children: [{ type: 'text', value: `${label.trim()}:` }],
    };
    return phrasing.length === 0 ? [strong] : [strong, { type: 'text', value: ' ' }, ...phrasing];
  });
  if (lines.length === 0) return [];
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' } as const, ...line],
  );
  const texts = details.flatMap(({ label, value }) => [{ text: label, marks: [] }, value]);
  return [withBareLinks({ type: 'paragraph', children }, ...texts)];
}

/** How the heading and the rows of a section become nodes. */
export interface SectionWriter {
  /** Returns the heading, or nothing where it is empty. */
  readonly heading: (section: Section) => readonly Heading[];
  /** Returns what a row says. */
  readonly blocks: (row: Row) => readonly BlockContent[];
  /** Returns the node that stands for a row's list item, which is whole by then. */
  readonly item: (row: Row, item: ListItem) => ListItem;
}

/** Returns the way of making all nodes anew. */
export function sectionWriter(reader: VerbatimReader): SectionWriter {
  return {
    heading({ heading, level }) {
      const children = phrasingOf(heading, reader);
      return children.length === 0
        ? []
        : [withBareLinks({ type: 'heading', depth: level, children }, heading)];
    },
    blocks: ({ kind, content }) =>
      kind === 'verbatim'
        ? reader.blocks(content.text)
        : [withBareLinks({ type: 'paragraph', children: phrasingOf(content, reader) }, content)],
    item: (_row, item) => item,
  };
}

/** Returns a section's blocks: its heading, unless it is empty, and its rows; rows without text are left out. */
export function sectionToMdast(
  section: Section,
  reader: VerbatimReader,
  writer = sectionWriter(reader),
): (Heading | BlockContent)[] {
  const rows = section.rows.filter((row) => row.content.text.trim() !== '');
  return [...writer.heading(section), ...rowsToMdast(rows, writer)];
}

const phrasingOf = (content: RichText, reader: VerbatimReader) =>
  richTextToPhrasing(trimRichText(content), reader);

interface OpenItem {
  readonly row: Row;
  readonly list: List;
  readonly item: ListItem;
}

function rowsToMdast(rows: readonly Row[], writer: SectionWriter): BlockContent[] {
  const blocks: BlockContent[] = [];
  /** The open list items, outermost first: a row of indent n goes into the nth of them. */
  const open: OpenItem[] = [];
  const closeFrom = (depth: number) => {
    for (const { row, list, item } of open.splice(depth).toReversed()) {
      item.spread = !isTight(item);
      list.children[list.children.length - 1] = writer.item(row, item);
    }
  };
  const depths = effectiveIndents(rows);
  rows.forEach((row, index) => {
    closeFrom(depths[index] ?? 0);
    const container = (open.at(-1)?.item.children as BlockContent[] | undefined) ?? blocks;
    const content = writer.blocks(row);
    if (isListKind(row.kind)) open.push({ row, ...appendItem(container, row, content) });
    else container.push(...content);
  });
  closeFrom(0);
  return blocks;
}

function appendItem(
  container: BlockContent[],
  row: Row,
  content: readonly BlockContent[],
): Pick<OpenItem, 'list' | 'item'> {
  const ordered = row.kind === 'number';
  const item: ListItem = {
    type: 'listItem',
    checked: row.kind === 'checklist' ? row.included : null,
    spread: false,
    children: [...content],
  };
  const last = container.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) {
    last.children.push(item);
    return { list: last, item };
  }
  const list: List = { type: 'list', ordered, spread: false, children: [item] };
  if (ordered) list.start = row.start ?? 1;
  container.push(list);
  return { list, item };
}

/** Only a paragraph with one list under it can do without blank lines and be read as the same again. */
function isTight({ children }: ListItem): boolean {
  const [, second, ...more] = children;
  if (more.length > 0) return false;
  return second === undefined || (second.type === 'list' && (second.ordered !== true || second.start === 1));
}

/** What every bare address has in it; to look for whole ones in each text is most of what a tree costs. */
const ofAddress = /@|:\/\/|www\./i;

/** Turns the bare addresses that GFM reads as links into links, so that every format has them as links. */
function withBareLinks<Node extends Heading | Paragraph>(node: Node, ...contents: readonly RichText[]): Node {
  // What is kept as Markdown may write a character in another way.
  if (!contents.some((content) => hasVerbatimMarks(content) || ofAddress.test(content.text))) return node;
  const root: Root = { type: 'root', children: [node] };
  for (const transform of autolinkLiterals.transforms ?? []) transform(root);
  return node;
}
