import { withNewIds } from '../document/with-new-ids';
import type { Template } from './template';

/** The template that the first visit opens. */
export const firstTemplateId = 'backend-engineer-intern';

/** It stands apart from the others, so that the first screen does not grow with the library. */
const firstFile = import.meta.glob<Template>('./library/backend-engineer-intern.md', { import: 'default' });

/**
 * Returns the template of this id, or undefined where the library has none. Its job description has ids from
 * `createId`; rejects where the file cannot be loaded.
 */
export async function loadTemplate(id: string, createId: () => string): Promise<Template | undefined> {
  const files = id === firstTemplateId ? firstFile : (await import('./library-files')).libraryFiles;
  const template = await files[`./library/${id}.md`]?.();
  return template && { ...template, jobDescription: withNewIds(template.jobDescription, createId) };
}
