import type { Template } from './template';

/** The template that the first visit opens. */
export const firstTemplateId = 'backend-engineer-intern';

const library = import.meta.glob<string>('./library/*.md', { query: '?raw', import: 'default' });

/** Returns the template of this id, or undefined where the library has none; its parts get ids from `createId`. */
export async function loadTemplate(id: string, createId: () => string): Promise<Template | undefined> {
  const load = library[`./library/${id}.md`];
  if (load === undefined) return undefined;
  // The reader is not needed to open a draft, so it comes with the first template.
  const [markdown, { readTemplate }] = await Promise.all([load(), import('./read-template')]);
  return readTemplate(id, markdown, createId);
}
