import { toHtml } from 'hast-util-to-html';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { mdastToHast } from './mdast-to-hast';
import { pasteFragment } from './paste-fragment';
import { mdastToPlainText } from './plain-text';
import { withSectionRanks } from './with-section-ranks';

/** What goes on the clipboard for a rich-text editor, by MIME type. */
interface RichClipboard {
  readonly 'text/html': string;
  readonly 'text/plain': string;
}

/**
 * Returns the posting as the rich text that arrives whole in most editors: a bare fragment without white space
 * between tags, class or style. The title is left out, since boards and mail have a field of its own for it.
 */
export function writeRichText(jobDescription: JobDescription): RichClipboard {
  const tree = withSectionRanks(postingToMdast({ ...jobDescription, title: '' }));
  return { 'text/html': toHtml(pasteFragment(mdastToHast(tree))), 'text/plain': mdastToPlainText(tree) };
}
