import type { Text } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Handle, Options } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { autolinkLiterals } from './autolink-literals';

/** The Markdown we speak: CommonMark with GFM's tables, strikethrough, task lists and bare links, and front matter. */
export const syntaxExtensions = [frontmatter(['yaml']), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];

export const fromMarkdownExtensions: FromMarkdownExtension[] = [
  frontmatterFromMarkdown(['yaml']),
  autolinkLiterals,
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
];

/** An ampersand is one, however it is followed, unless a semicolon makes it a character reference. */
const needlessEscape = /(?<!\\)((?:\\\\)*)\\&(?!#?[\da-z]+;)/gi;

/** Writes text as the library does, but for `R&D`, which it would write as `R\&D` although no reader needs that. */
const text: Handle = (node: Text, _parent, state, info) =>
  state.safe(node.value, info).replaceAll(needlessEscape, '$1&');

export const toMarkdownOptions: Options = {
  bullet: '-',
  // A document that begins with `---` would begin with front matter.
  rule: '*',
  listItemIndent: 'one',
  extensions: [
    frontmatterToMarkdown(['yaml']),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown(),
    gfmTaskListItemToMarkdown(),
    { handlers: { text } },
  ],
};
