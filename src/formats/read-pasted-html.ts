import { toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import type { PastedRow } from '../document/pasted-row';
import { mdastToJobDescription } from '../markdown/mdast-to-job-description';
import { parsePastedHtml } from './parse-pasted-html';

/** Returns the rows of a piece of HTML from the clipboard; headings become bold paragraphs. */
export function readPastedHtml(html: string): PastedRow[] {
  const tree = parsePastedHtml(html);
  const { children } = toMdast(tree, { document: true }) as Root;
  // Under a heading of its own nothing is taken for the title or the details.
  const blocks: RootContent[] = [
    { type: 'heading', depth: 2, children: [] },
    ...children.map(withoutHeading),
  ];
  const { sections } = mdastToJobDescription({ type: 'root', children: blocks }, () => '');
  const rows = sections.flatMap((section) => section.rows);
  const isList = rows.some(({ kind }) => kind !== 'paragraph');
  return rows.map(({ kind, content, indent, included }) => ({
    kind: isList ? kind : undefined,
    content,
    indent,
    included,
  }));
}

function withoutHeading(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
}
