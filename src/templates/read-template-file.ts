import { toString } from 'mdast-util-to-string';
import type { JobDescription } from '../document/job-description';
import { isReadable, isWorkable } from '../document/size-limits';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { CatalogueEntry } from './catalogue-entry';
import { readCatalogueEntry } from './read-catalogue-entry';
import { guideTitle, suggestionsTitle } from './part-titles';
import { readTemplate } from './read-template';
import type { Template } from './template';
import { asideDetail, readTitleFacts } from './title-facts';

type ReadTemplateFileResult =
  | { readonly status: 'read'; readonly template: Template & CatalogueEntry }
  /** It is Markdown, but no template. */
  | { readonly status: 'other' }
  /** What is wrong with it, to be said after its name. */
  | { readonly status: 'refused'; readonly problem: string };

const refused = (problem: string): ReadTemplateFileResult => ({ status: 'refused', problem });

/** Returns the template that a Markdown file holds, with the id and ids that are given to it, or why it gives none. */
export function readTemplateFile(
  id: string,
  markdown: string,
  createId: () => string,
): ReadTemplateFileResult {
  // The commonest answer first, without reading all of it.
  if (!looksLikeTemplate(markdown)) return { status: 'other' };
  if (!isReadable(markdown)) return refused('is too long for one template.');
  const { children } = parseMarkdown(markdown);
  const [yaml] = children;
  const facts = readTitleFacts(yaml?.type === 'yaml' ? yaml.value : '');
  if (facts === undefined) {
    return refused('is a template whose first lines, between the lines of “---”, are not “name: value”.');
  }
  const first = children.find(({ type }) => type !== 'yaml');
  const title = first?.type === 'heading' && first.depth === 1 ? toString(first).trim() : '';
  if (title === '' || [suggestionsTitle, guideTitle].includes(title)) {
    return refused('is a template without a job title: its text must begin with a line such as “# Chef”.');
  }
  const { jobDescription, ...parts } = readTemplate(id, markdown, createId);
  const sections = [...jobDescription.sections, ...parts.suggestions];
  if (jobDescription.sections.length === 0) {
    return refused('is a template without sections: it needs a line such as “## Key Responsibilities”.');
  }
  if (!isWorkable({ ...jobDescription, sections })) return refused('is too long for one template.');
  const whole: JobDescription = {
    ...jobDescription,
    details: jobDescription.details.map((detail) =>
      facts.aside.includes(asideDetail(detail)) ? { ...detail, included: false } : detail,
    ),
    ...(facts.frontMatter === undefined ? {} : { frontMatter: facts.frontMatter }),
  };
  return {
    status: 'read',
    template: { ...readCatalogueEntry(id, markdown), ...parts, jobDescription: whole },
  };
}

const keysOfFacts = [/^field:/m, /^level:/m];
const laterParts = new RegExp(`^# (?:${suggestionsTitle}|${guideTitle})[ \\t]*$`, 'm');

/** Only a template says its field and its level, or has suggestions or a guide as parts of their own. */
function looksLikeTemplate(markdown: string): boolean {
  const [, frontMatter = ''] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(markdown) ?? [];
  return keysOfFacts.every((key) => key.test(frontMatter)) || laterParts.test(markdown);
}
