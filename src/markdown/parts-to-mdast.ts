import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { effectiveIndents } from '../document/effective-indents';
import { isListKind, type Detail, type Row, type Section } from '../document/job-description';
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
    const phrasing = richTextToPhrasing(trimRichText(value), reader);
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
  return [withBareLinks({ type: 'paragraph', children })];
}

/** Returns a section's blocks: its heading, unless it is empty, and its rows; rows without text are left out. */
export function sectionToMdast(section: Section, reader: VerbatimReader): (Heading | BlockContent)[] {
  const heading = richTextToPhrasing(trimRichText(section.heading), reader);
  return [
    ...(heading.length === 0
      ? []
      : [withBareLinks<Heading>({ type: 'heading', depth: section.level, children: heading })]),
    ...rowsToMdast(
      section.rows.filter((row) => row.content.text.trim() !== ''),
      reader,
    ),
  ];
}

function rowsToMdast(rows: readonly Row[], reader: VerbatimReader): BlockContent[] {
  const blocks: BlockContent[] = [];
  /** The open list items, outermost first: a row of indent n goes into the nth of them. */
  const open: ListItem[] = [];
  const depths = effectiveIndents(rows);
  rows.forEach((row, index) => {
    const depth = depths[index] ?? 0;
    open.length = depth;
    const container = (open.at(-1)?.children as BlockContent[] | undefined) ?? blocks;
    const content = rowBlocks(row, reader);
    if (isListKind(row.kind)) open.push(appendItem(container, row, content));
    else container.push(...content);
    for (const item of open) item.spread = !isTight(item);
  });
  return blocks;
}

function appendItem(container: BlockContent[], row: Row, content: BlockContent[]): ListItem {
  const ordered = row.kind === 'number';
  const item: ListItem = {
    type: 'listItem',
    checked: row.kind === 'checklist' ? row.included : null,
    spread: false,
    children: content,
  };
  const last = container.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) {
    last.children.push(item);
  } else {
    const list: List = { type: 'list', ordered, spread: false, children: [item] };
    container.push(ordered ? { ...list, start: row.start ?? 1 } : list);
  }
  return item;
}

function rowBlocks(row: Row, reader: VerbatimReader): BlockContent[] {
  if (row.kind === 'verbatim') return reader.blocks(row.content.text);
  return [
    withBareLinks<Paragraph>({
      type: 'paragraph',
      children: richTextToPhrasing(trimRichText(row.content), reader),
    }),
  ];
}

/** Only a paragraph with one list under it can do without blank lines and be read as the same again. */
function isTight({ children }: ListItem): boolean {
  const [, second, ...more] = children;
  if (more.length > 0) return false;
  return second === undefined || (second.type === 'list' && (second.ordered !== true || second.start === 1));
}

/** Turns the bare addresses that GFM reads as links into links, so that every format has them as links. */
function withBareLinks<Node extends Heading | Paragraph>(node: Node): Node {
  const root: Root = { type: 'root', children: [node] };
  for (const transform of autolinkLiterals.transforms ?? []) transform(root);
  return node;
}
