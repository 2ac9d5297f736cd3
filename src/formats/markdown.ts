import { postingToMdast } from '../markdown/posting-to-mdast';
import { serializeMarkdown } from '../markdown/serialize-markdown';
import type { Format } from './format';

/** CommonMark with GFM's tables and strikethrough. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  write: (jobDescription) => serializeMarkdown(postingToMdast(jobDescription)),
};
