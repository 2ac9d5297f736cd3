import { carefulStorage, failureOf, type SaveFailure } from './careful-storage';
import { setAsidePrefix } from './draft-storage';
import type { OwnTemplate } from './own-template';
import { parseOwnTemplate, writeOwnTemplate } from './parse-own-template';

/** What the keys of one's own templates begin with; their id follows. */
export const templatePrefix = 'rolewright:template:';
const usedTemplatesKey = 'rolewright:used-templates';

type SaveTemplateResult =
  { readonly status: 'saved' } | { readonly status: 'failed'; readonly reason: SaveFailure };

/** The user's own templates on this device. No method throws: a store that fails is an answer. */
export interface TemplateStorage {
  /** Returns the ids of all stored templates, in no order. */
  ids(this: void): string[];
  /** Returns a template, or undefined where there is none that can be read; what is damaged is set aside whole. */
  read(this: void, id: string): OwnTemplate | undefined;
  /** Returns the stored text of a template as it is. */
  text(this: void, id: string): string | undefined;
  save(this: void, template: OwnTemplate): SaveTemplateResult;
  /** Removes a template for good. */
  remove(this: void, id: string): void;
  /** Returns the ids of the templates that drafts were begun from, of the library too, the last first. */
  usedIds(this: void): string[];
  setUsedIds(this: void, ids: readonly string[]): void;
}

/** Returns the templates kept in a web storage; undefined stands for one that the browser forbids. */
export function createTemplateStorage(storage: Storage | undefined, now: () => Date): TemplateStorage {
  const { attempt, get, set, remove, endings } = carefulStorage(storage);
  const text = (id: string) => get(templatePrefix + id);

  return {
    ids: () => endings(templatePrefix),
    text,

    read(id) {
      const stored = text(id);
      if (stored === undefined) return undefined;
      const result = parseOwnTemplate(stored);
      if (result.status === 'read' && result.template.id === id) return result.template;
      // What a newer version of this page has stored is not damaged, and stays where that one looks for it.
      if (result.status === 'newer') return undefined;
      attempt((available) => {
        available.setItem(`${setAsidePrefix}${now().toISOString()}:${id}`, stored);
        // Only once the copy stands may the original go.
        available.removeItem(templatePrefix + id);
      });
      return undefined;
    },

    save(template) {
      if (storage === undefined) return { status: 'failed', reason: 'forbidden' };
      try {
        storage.setItem(templatePrefix + template.id, writeOwnTemplate(template));
        return { status: 'saved' };
      } catch (error) {
        return { status: 'failed', reason: failureOf(error) };
      }
    },

    remove: (id) => remove(templatePrefix + id),
    usedIds: () => get(usedTemplatesKey)?.match(/[\w-]+/g) ?? [],
    setUsedIds: (ids) => set(usedTemplatesKey, ids.join(' ')),
  };
}

/** Calls back when another tab changes one's own templates; returns the function that ends it. */
export function watchTemplates(onChange: () => void): () => void {
  const heed = ({ key }: StorageEvent) => {
    // Without a key, everything was cleared.
    if (key === null || key.startsWith(templatePrefix)) onChange();
  };
  window.addEventListener('storage', heed);
  return () => window.removeEventListener('storage', heed);
}
