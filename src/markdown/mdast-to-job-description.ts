import type {
  Definition,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { definitions } from 'mdast-util-definitions';
import { toString } from 'mdast-util-to-string';
import type { Detail, Indent, JobDescription, Row, RowKind, Section } from '../document/job-description';
import { cleanText } from '../document/normalize-rich-text';
import { emptyRichText, type RichText } from '../document/rich-text';
import { singleLine } from '../document/trim-rich-text';
import { phrasingToRichText } from './phrasing-to-rich-text';
import { serializeMarkdown } from './serialize-markdown';

/**
 * Returns the job description of an mdast tree. The first heading of rank 1 is the title, a paragraph of
 * `**Label:** value` lines under it the details, every later heading a section; blocks that are neither paragraph
 * nor list become verbatim rows. `createId` gives each part its id.
 */
export function mdastToJobDescription(tree: Root, createId: () => string): JobDescription {
  const blocks = inlineReferences(tree);
  const frontMatter = blocks[0]?.type === 'yaml' ? blocks[0].value : undefined;
  if (frontMatter !== undefined) blocks.shift();
  const first = blocks[0];
  const title = first?.type === 'heading' && first.depth === 1 ? oneLine(cleanText(toString(first))) : '';
  if (title !== '') blocks.shift();
  const details = blocks[0]?.type === 'paragraph' ? readDetails(blocks[0], createId) : undefined;
  if (details !== undefined) blocks.shift();

  const sections: Section[] = [];
  let rows: Row[] = [];
  const startSection = (heading: RichText, level: Section['level']) => {
    rows = [];
    sections.push({ id: createId(), heading, level, included: true, rows });
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      startSection(singleLine(phrasingToRichText(block.children)), block.depth <= 2 ? 2 : 3);
    } else {
      if (sections.length === 0) startSection(emptyRichText, 2);
      readBlock(block, 0, rows, createId);
    }
  }
  return { title, details: details ?? [], sections, ...(frontMatter === undefined ? {} : { frontMatter }) };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function readBlock(block: RootContent, depth: number, rows: Row[], createId: () => string): void {
  const indent = Math.min(depth, 2) as Indent;
  const row = (kind: RowKind, content: RichText): Row => ({
    id: createId(),
    kind,
    content,
    indent,
    included: true,
  });
  if (block.type === 'list') {
    block.children.forEach((item, index) => readItem(item, block, index, depth, rows, createId));
  } else if (block.type === 'paragraph') {
    const content = phrasingToRichText(block.children);
    if (content.text !== '') rows.push(row('paragraph', content));
  } else {
    const text = serializeMarkdown(block).trim();
    if (text !== '') rows.push(row('verbatim', { text, marks: [] }));
  }
}

function readItem(
  item: ListItem,
  list: List,
  index: number,
  depth: number,
  rows: Row[],
  createId: () => string,
): void {
  const [first, ...others] = item.children;
  const lead = first?.type === 'paragraph' ? first : undefined;
  const kind = typeof item.checked === 'boolean' ? 'checklist' : list.ordered === true ? 'number' : 'bullet';
  const start = kind === 'number' && index === 0 && typeof list.start === 'number' ? list.start : 1;
  rows.push({
    id: createId(),
    kind,
    content: lead === undefined ? emptyRichText : phrasingToRichText(lead.children),
    indent: Math.min(depth, 2) as Indent,
    included: item.checked !== false,
    ...(start === 1 ? {} : { start }),
  });
  for (const child of lead === undefined ? item.children : others)
    readBlock(child, depth + 1, rows, createId);
}

/** Returns the details where every line of the paragraph is `**Label:** value`, else undefined. */
function readDetails(paragraph: Paragraph, createId: () => string): Detail[] | undefined {
  const details = splitLines(paragraph.children).map((line) => readDetail(line, createId));
  return details.every((detail) => detail !== undefined) ? details : undefined;
}

function readDetail([lead, ...rest]: readonly PhrasingContent[], createId: () => string): Detail | undefined {
  if (lead?.type !== 'strong') return undefined;
  const label = oneLine(cleanText(toString(lead)));
  if (!label.endsWith(':')) return undefined;
  const value = singleLine(phrasingToRichText(rest));
  return { id: createId(), label: label.slice(0, -1).trim(), value, included: true };
}

function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Puts each reference's address in its place, so that every block can be moved without its definition. */
function inlineReferences(tree: Root): RootContent[] {
  const find = definitions(tree);
  const resolve = (node: RootContent | Root | Heading): void => {
    if (!('children' in node)) return;
    node.children = node.children
      .filter((child) => child.type !== 'definition')
      .map((child) => resolveReference(child, find)) as typeof node.children;
    for (const child of node.children) resolve(child);
  };
  resolve(tree);
  return [...tree.children];
}

function resolveReference(
  node: RootContent,
  find: (identifier: string) => Definition | undefined,
): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = find(node.identifier);
  if (definition === undefined) return node;
  const resource = { url: definition.url, title: definition.title ?? null };
  return node.type === 'linkReference'
    ? { type: 'link', ...resource, children: node.children }
    : { type: 'image', ...resource, alt: node.alt ?? null };
}
