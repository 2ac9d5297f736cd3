import type { BlockContent, Html, RootContent } from 'mdast';
import { parseMarkdown } from './parse-markdown';

/**
 * Returns the blocks of a verbatim row. What could reach past the row when it is written (an HTML block that is
 * not closed, front matter) becomes a paragraph of plain text.
 */
export function verbatimBlocks(markdown: string): BlockContent[] {
  return parseMarkdown(markdown).children.map((node) =>
    isSelfContained(node) ? node : asText(node, markdown),
  );
}

function isSelfContained(node: RootContent): node is BlockContent {
  if (node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition') return false;
  return node.type !== 'html' || endsByItself(node);
}

const probe = 'probe';

function endsByItself(html: Html): boolean {
  const last = parseMarkdown(`${html.value}\n\n${probe}`).children.at(-1);
  return last?.type === 'paragraph' && last.children[0]?.type === 'text' && last.children[0].value === probe;
}

function asText(node: RootContent, markdown: string): BlockContent {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const children = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: line } as const,
    ]);
  return { type: 'paragraph', children };
}
