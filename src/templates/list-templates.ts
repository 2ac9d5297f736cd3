import { loadTemplate, templateIds } from './load-template';

export interface TemplateName {
  readonly id: string;
  readonly title: string;
}

/** Returns the job titles that the library has a template for; rejects where it cannot be loaded. */
export async function listTemplates(): Promise<TemplateName[]> {
  const templates = await Promise.all(templateIds.map((id) => loadTemplate(id, () => '')));
  return templates
    .filter((template) => template !== undefined)
    .map(({ id, jobDescription: { title } }) => ({ id, title }));
}
