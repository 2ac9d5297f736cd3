import type { JobDescription, Row } from '../document/job-description';
import type { CatalogueEntry } from '../templates/catalogue-entry';
import type { Template } from '../templates/template';
import type { NewTemplate } from './own-templates';

const textOf = ({ content }: Row) => content.text.trim();

/** What a draft began from, as far as it is known. */
interface Beginning {
  readonly template: Template | undefined;
  readonly entry: CatalogueEntry | undefined;
}

/**
 * Returns a draft as a template, under its own job title: all of it as it is, and from the template that it began from
 * the guide and those suggestions that the draft does not hold.
 */
export function draftAsTemplate(jobDescription: JobDescription, { template, entry }: Beginning): NewTemplate {
  const held = new Set(jobDescription.sections.flatMap(({ rows }) => rows.map(textOf)));
  const suggestions = (template?.suggestions ?? [])
    .map((section) => ({
      ...section,
      rows: section.rows.filter((row) => !held.has(textOf(row))),
    }))
    .filter(({ rows }) => rows.length > 0);
  // Another title has other names, and may be of another level.
  const isSameTitle = template?.jobDescription.title === jobDescription.title;
  return {
    title: jobDescription.title.trim(),
    aliases: isSameTitle ? (entry?.aliases ?? []) : [],
    field: entry?.field ?? '',
    level: isSameTitle ? (entry?.level ?? '') : '',
    jobDescription,
    suggestions,
    guide: template?.guide ?? [],
  };
}
