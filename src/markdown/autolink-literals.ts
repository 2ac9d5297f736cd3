import type { Extension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

/**
 * Bare links are made from the tree's texts and not by the tokenizer: what is escaped for Markdown's sake within an
 * address would otherwise be read as part of it.
 */
export const autolinkLiterals: Extension = {
  transforms: gfmAutolinkLiteralFromMarkdown().transforms ?? [],
};
