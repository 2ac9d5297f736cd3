import { toHtml } from 'hast-util-to-html';
import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { alignCells } from './align-cells';
import { mdastToHast } from './mdast-to-hast';

/**
 * Returns the posting as HTML for the source view of a job board or of a site's editor: headings from the second rank
 * on, since such places have a field of their own for the title, and nothing around them.
 */
export function write(jobDescription: JobDescription): string {
  const tree = postingToMdast({ ...jobDescription, title: '' });
  return `${toHtml(alignCells(mdastToHast(tree), () => ({})))}\n`;
}
