import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fromMarkdownExtensions, syntaxExtensions } from './markdown-extensions';

/** Returns the mdast tree of a Markdown text. Any text is Markdown, so there is no error. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: syntaxExtensions, mdastExtensions: fromMarkdownExtensions });
}

/** Every construct that makes a block other than a paragraph, by micromark's names. */
const inlineOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'table',
      'thematicBreak',
    ],
  },
};

/** Returns the phrasing content of a text that is Markdown within one paragraph. */
export function parseInlineMarkdown(markdown: string): PhrasingContent[] {
  const tree = fromMarkdown(markdown, {
    extensions: [...syntaxExtensions, inlineOnly],
    mdastExtensions: fromMarkdownExtensions,
  });
  const [first, ...rest] = tree.children;
  if (first?.type === 'paragraph' && rest.length === 0) return first.children;
  return [{ type: 'text', value: markdown }];
}
