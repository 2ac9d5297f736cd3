import type { Link, List, ListItem, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';

/** Returns the posting for boxes that know no formatting: bullets and numbers as characters, addresses in brackets. */
export function write(jobDescription: JobDescription): string {
  return mdastToPlainText(postingToMdast(jobDescription));
}

/** Returns the plain text of an mdast tree; its bullets are not Markdown's, which some editors would take over. */
export function mdastToPlainText(tree: Nodes): string {
  return `${block(tree)}\n`;
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return node.children.map(block).filter(Boolean).join('\n\n');
    case 'list':
      return list(node);
    case 'table':
      return node.children.map((row) => row.children.map(inline).join('\t')).join('\n');
    case 'thematicBreak':
      return '———';
    case 'code':
      return node.value;
    default:
      return inline(node);
  }
}

function list({ ordered, start, children }: List): string {
  return children
    .map((item, index) => listItem(item, ordered === true ? `${(start ?? 1) + index}) ` : '• '))
    .join('\n');
}

function listItem({ children }: ListItem, marker: string): string {
  const [first = '', ...others] = children.map(block);
  const indent = ' '.repeat(marker.length);
  return [first, ...others]
    .join('\n')
    .split('\n')
    .map((line, index) => (index === 0 ? marker : indent) + line)
    .join('\n');
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link') return link(node);
  if ('children' in node) return node.children.map(inline).join('');
  return toString(node);
}

function link(node: Link): string {
  const text = node.children.map(inline).join('');
  const address = node.url.replace(/^(mailto|tel):/, '');
  return text === node.url || text === address || node.url === `http://${text}`
    ? text
    : `${text} (${address})`;
}
