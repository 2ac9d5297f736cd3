import type { JobDescription, Section } from '../document/job-description';
import { plainText } from '../document/rich-text';
import { writeMarkdown } from '../markdown/write-markdown';
import type { CatalogueEntry } from './catalogue-entry';
import { guideTitle, suggestionsTitle } from './part-titles';
import type { Template } from './template';
import { asideDetail, oneLine, writeTitleFacts } from './title-facts';

/**
 * Returns a template as a file of the library, which `readTemplateFile` reads. A file has no lines that are kept aside:
 * they stand among the suggestions; details that are kept aside are named in the front matter.
 */
export function writeTemplateFile(template: Template & CatalogueEntry): string {
  const { jobDescription, suggestions, guide, ...entry } = template;
  const { title, sections, frontMatter } = jobDescription;
  const details = jobDescription.details.map((detail) => ({ ...detail, label: oneLine(detail.label) }));
  const called = oneLine(entry.title);
  const jobTitle = oneLine(title) || called;
  const facts = writeTitleFacts({
    ...(called === jobTitle ? {} : { title: called }),
    aliases: entry.aliases,
    field: entry.field,
    level: entry.level,
    aside: [...new Set(details.filter(({ included }) => !included).map(asideDetail))],
    ...(frontMatter === undefined ? {} : { frontMatter }),
  });
  const offered = withRows(
    suggestions,
    sections.map(rowsAside).filter(({ rows }) => rows.length > 0),
  );
  const parts: JobDescription[] = [
    {
      title: jobTitle,
      details,
      sections: sections.filter(({ included }) => included).map(withoutAside),
      frontMatter: facts,
    },
    ...partOf(suggestionsTitle, offered),
    ...partOf(
      guideTitle,
      guide.map(({ question, answer }) => ({ ...bareSection, heading: plainText(question), rows: answer })),
    ),
  ];
  return parts.map(writeMarkdown).join('\n');
}

const bareSection = { id: '', level: 2, included: true } as const;

const partOf = (title: string, sections: readonly Section[]): JobDescription[] =>
  sections.length === 0 ? [] : [{ title, details: [], sections }];

/** A checklist says by itself what is kept aside. */
const isAside = ({ kind, included }: Section['rows'][number]) => !included && kind !== 'checklist';

const withoutAside = (section: Section): Section => ({
  ...section,
  rows: section.rows.filter((row) => !isAside(row)),
});

const rowsAside = (section: Section): Section => ({
  ...section,
  rows: section.included ? section.rows.filter(isAside) : section.rows,
});

/** Returns the sections with the rows of others under the same headings, or else after them. */
function withRows(sections: readonly Section[], others: readonly Section[]): Section[] {
  const joined = [...sections];
  for (const other of others) {
    const at = joined.findIndex(({ heading }) => heading.text === other.heading.text);
    const home = joined[at];
    if (home === undefined) joined.push(other);
    else joined[at] = { ...home, rows: [...home.rows, ...other.rows] };
  }
  return joined;
}
