import type { JobDescription, Row } from '../document/job-description';

/** Headings of hard skills and tools, as our library and other people's postings have them. */
const skilled = /\b(?:skills?|tools?|technolog(?:y|ies)|tech stack|software|programs|equipment)\b/i;
const soft = /\b(?:soft|people|personal|interpersonal)\b/i;

/** Returns the hard skills and the tools that a job description names, without the categories above them. */
export function skillsOf({ sections }: JobDescription): string[] {
  const texts = sections
    .filter(({ heading }) => skilled.test(heading.text) && !soft.test(heading.text))
    .flatMap(({ rows }) => rows.filter((row, index) => !isCategory(row, rows[index + 1])))
    .map(({ content }) => content.text.trim());
  return [...new Set(texts)].filter((text) => text !== '');
}

const isCategory = ({ indent }: Row, next: Row | undefined) => next !== undefined && next.indent > indent;
