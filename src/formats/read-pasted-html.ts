import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';
import type { PastedRow } from '../document/pasted-row';
import { isSafeUrl } from '../document/safe-url';
import { mdastToJobDescription } from '../markdown/mdast-to-job-description';
import { nestLists } from './nest-lists';
import { isOfficeHtml, tidyOfficeHtml } from './tidy-office-html';

/** Returns the rows of a piece of HTML from the clipboard; headings become bold paragraphs. */
export function readPastedHtml(html: string): PastedRow[] {
  const tree = fromHtml(html, { fragment: true });
  if (isOfficeHtml(html)) tidyOfficeHtml(tree);
  nestLists(tree);
  // Pictures cannot come along: the page loads nothing from elsewhere.
  remove(tree, (node) => node.type === 'comment' || ('tagName' in node && node.tagName === 'img'));
  visit(tree, 'element', (node) => {
    const isLink = node.tagName === 'a' && typeof node.properties['href'] === 'string';
    if (isLink && !isSafeUrl(node.properties['href'] as string)) node.tagName = 'span';
  });
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
