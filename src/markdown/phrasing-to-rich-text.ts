import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mark, RichText } from '../document/rich-text';
import { isSafeUrl } from '../document/safe-url';
import { trimRichText } from '../document/trim-rich-text';
import { serializeMarkdown } from './serialize-markdown';

const lineBreakTag = /^<br\s*\/?>$/i;

/**
 * Returns the rich text of phrasing content. Inline Markdown that rich text has no mark for (an image, an HTML
 * tag) stays as verbatim text; a link to an unsafe address stays as the plain text that it is written with.
 */
export function phrasingToRichText(nodes: readonly PhrasingContent[]): RichText {
  const writer = { text: '', marks: [] as Mark[] };
  for (const node of nodes) append(writer, node);
  return trimRichText(writer);
}

interface Writer {
  text: string;
  marks: Mark[];
}

function append(writer: Writer, node: PhrasingContent): void {
  const start = writer.text.length;
  switch (node.type) {
    case 'text':
      // A line ending within a paragraph is a soft break: the same as a space.
      writer.text += node.value.replaceAll(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
      return;
    case 'break':
      writer.text += '\n';
      return;
    case 'inlineCode':
      writer.text += node.value;
      writer.marks.push({ type: 'inlineCode', start, end: writer.text.length });
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
      for (const child of node.children) append(writer, child);
      writer.marks.push({ type: node.type, start, end: writer.text.length });
      return;
    case 'link':
      if (!isSafeUrl(node.url) || toString(node) === '') {
        writer.text += toString(node) === node.url ? node.url : oneLine(serializeMarkdown(node));
        return;
      }
      for (const child of node.children) append(writer, child);
      writer.marks.push({
        type: 'link',
        start,
        end: writer.text.length,
        url: node.url,
        ...(node.title ? { title: node.title } : {}),
      });
      return;
    default:
      if (node.type === 'html' && lineBreakTag.test(node.value)) {
        writer.text += '\n';
        return;
      }
      writer.text += oneLine(serializeMarkdown(node));
      writer.marks.push({ type: 'verbatim', start, end: writer.text.length });
  }
}

const oneLine = (markdown: string) => markdown.trim().replaceAll(/\s*\n\s*/g, ' ');
