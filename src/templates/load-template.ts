import { withNewIds } from '../document/with-new-ids';
import type { Template } from './template';

/** The template that the first visit opens. */
export const firstTemplateId = 'backend-engineer-intern';

/** Each file is a template by the time it is imported: see scripts/template-plugin.mjs. */
const library = import.meta.glob<Template>('./library/*.md', { import: 'default' });

/** The library's templates, by the names of their files. */
export const templateIds = Object.keys(library).map((file) => file.replace(/^.*\/|\.md$/g, ''));

/**
 * Returns the template of this id, or undefined where the library has none. Its job description has ids from
 * `createId`; rejects where the file cannot be loaded.
 */
export async function loadTemplate(id: string, createId: () => string): Promise<Template | undefined> {
  const template = await library[`./library/${id}.md`]?.();
  return template && { ...template, jobDescription: withNewIds(template.jobDescription, createId) };
}
