import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { JobDescription } from '../document/job-description';
import { mdastToJobDescription } from '../markdown/mdast-to-job-description';
import { parseMarkdown } from '../markdown/parse-markdown';
import { guideTitle, suggestionsTitle } from './part-titles';
import type { Template } from './template';

/**
 * Returns the template of a library file: up to three documents in one, each under a heading of rank 1. The job
 * description comes first, then Suggestions, then the Hiring guide.
 */
export function readTemplate(id: string, markdown: string, createId: () => string): Template {
  const [first = [], ...others] = splitAtTitles(parseMarkdown(markdown));
  const part = (title: string): JobDescription => {
    const blocks = others.find(([heading]) => heading !== undefined && toString(heading) === title) ?? [];
    return mdastToJobDescription(rootOf(blocks), createId);
  };
  // Front matter says where the title stands in the library and is no part of anybody's job description.
  const { frontMatter: _frontMatter, ...jobDescription } = mdastToJobDescription(rootOf(first), createId);
  return {
    id,
    jobDescription,
    suggestions: part(suggestionsTitle).sections,
    guide: part(guideTitle).sections.map(({ heading, rows }) => ({ question: heading.text, answer: rows })),
  };
}

const rootOf = (children: RootContent[]): Root => ({ type: 'root', children });

function splitAtTitles({ children }: Root): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const block of children) {
    const isTitle = block.type === 'heading' && block.depth === 1;
    if (isTitle && parts.at(-1)?.some((other) => other.type !== 'yaml')) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}
