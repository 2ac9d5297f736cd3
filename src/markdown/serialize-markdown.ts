import type { Nodes } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toMarkdownOptions } from './markdown-extensions';

/** Returns the Markdown of an mdast tree, escaped where a reader would take it for something else. */
export function serializeMarkdown(tree: Nodes): string {
  return toMarkdown(tree, toMarkdownOptions);
}
