import type { JobDescription } from '../document/job-description';
import { postingToMdast } from '../markdown/posting-to-mdast';
import { serializeMarkdown } from '../markdown/serialize-markdown';

/** Returns the posting as CommonMark with GFM's tables and strikethrough, under the front matter that it came with. */
export function write(jobDescription: JobDescription): string {
  const tree = postingToMdast(jobDescription);
  const { frontMatter } = jobDescription;
  if (frontMatter === undefined) return serializeMarkdown(tree);
  return serializeMarkdown({ ...tree, children: [{ type: 'yaml', value: frontMatter }, ...tree.children] });
}
