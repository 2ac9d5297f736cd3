import type { BlockContent, PhrasingContent } from 'mdast';
import { parseInlineMarkdown } from './parse-markdown';
import { verbatimBlocks } from './verbatim-blocks';

/** Reads what rows and stretches of text hold as Markdown. It is handed on, so that who needs none loads none. */
export interface VerbatimReader {
  readonly blocks: (markdown: string) => BlockContent[];
  readonly phrasing: (markdown: string) => PhrasingContent[];
}

/** The reader that knows all of our Markdown. */
export const verbatimReader: VerbatimReader = { blocks: verbatimBlocks, phrasing: parseInlineMarkdown };
