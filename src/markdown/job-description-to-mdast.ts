import type { Root, RootContent } from 'mdast';
import type { JobDescription, Section } from '../document/job-description';
import { detailsToMdast, sectionToMdast, titleToMdast } from './parts-to-mdast';
import { verbatimReader } from './verbatim-reader';

/** Returns the mdast tree of a whole job description; reading it gives the same job description. */
export function jobDescriptionToMdast(jobDescription: JobDescription): Root {
  const { title, details, sections, frontMatter } = jobDescription;
  const children: RootContent[] = [];
  if (frontMatter !== undefined) children.push({ type: 'yaml', value: frontMatter });
  children.push(...titleToMdast(title), ...detailsToMdast(details, verbatimReader, true));
  sections.forEach((section, index) => {
    const standsFirst = index === 0 && section.level === 2 && hasText(section);
    if (section.heading.text.trim() === '' && !standsFirst) {
      children.push({ type: 'heading', depth: section.level, children: [] });
    }
    children.push(...sectionToMdast(section, verbatimReader));
  });
  return { type: 'root', children };
}

const hasText = (section: Section) => section.rows.some((row) => row.content.text.trim() !== '');
