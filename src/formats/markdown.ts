import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { serializeMarkdown } from '../markdown/serialize-markdown';

/** Returns the posting as CommonMark with GFM's tables and strikethrough. */
export function write(jobDescription: JobDescription): string {
  return serializeMarkdown(postingToMdast(jobDescription));
}
