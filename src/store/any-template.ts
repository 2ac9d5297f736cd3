import { ownTemplatePrefix } from '../drafts/own-template';
import { loadTemplate } from '../templates/load-template';
import type { Template } from '../templates/template';
import type { OwnTemplates } from './own-templates';

/** Returns the loader of all templates: the user's own by the beginning of their ids, and else the library's. */
export const anyTemplate =
  (loadOwn: () => Promise<Pick<OwnTemplates, 'load'>>) =>
  async (id: string, createId: () => string): Promise<Template | undefined> =>
    id.startsWith(ownTemplatePrefix) ? (await loadOwn()).load(id, createId) : loadTemplate(id, createId);
