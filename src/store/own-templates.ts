import { withNewIds } from '../document/with-new-ids';
import type { JobDescription } from '../document/job-description';
import type { SaveFailure } from '../drafts/careful-storage';
import { ownTemplatePrefix, type OwnTemplate } from '../drafts/own-template';
import { parseStoredTemplate } from '../drafts/parse-own-template';
import { createTemplateStorage, watchTemplates, type TemplateStorage } from '../drafts/template-storage';
import { byTitle } from '../templates/by-title';
import type { CatalogueEntry } from '../templates/catalogue-entry';
import type { Template } from '../templates/template';
import { createId } from './create-id';
import { isPastShelf } from './shelf-days';

/** How many of the templates used last are remembered, so that some are left where others have gone. */
const mostUsed = 12;

const isKept = ({ deletedAt }: OwnTemplate) => deletedAt === undefined;

/** What a template is made of, before it has a place on this device. */
export type NewTemplate = Omit<Template & CatalogueEntry, 'id'>;

export type KeepResult =
  /** `isNew` is whether it was not here already, word for word. */
  | { readonly status: 'kept'; readonly template: OwnTemplate; readonly isNew: boolean }
  /** `problem` is what the user is told. */
  | { readonly status: 'failed'; readonly problem: string };

const problems: Readonly<Record<SaveFailure, string>> = {
  full: 'Not saved: there is no room left in this browser. Delete drafts or templates that you do not need.',
  forbidden: 'Not saved: this browser does not let the page keep anything.',
};

/** Returns all that a template says, whatever its parts are called. */
export function wordingOf({ title, aliases, field, level, ...parts }: NewTemplate): string {
  const { jobDescription, suggestions, guide } = parts;
  const bare = (sections: JobDescription['sections']) =>
    withNewIds({ title: '', details: [], sections }, () => '').sections;
  const answers = guide.map(({ question, answer }) => [question, answer.map((row) => ({ ...row, id: '' }))]);
  const whole = withNewIds(jobDescription, () => '');
  return JSON.stringify([title, aliases, field, level, whole, bare(suggestions), answers]);
}

/** Returns the user's own templates over a storage; each change is told to those that watch, here and in other tabs. */
export function ownTemplates(storage: TemplateStorage, now: () => Date) {
  const watching = new Set<() => void>();
  const tell = () => watching.forEach((callback) => callback());

  const all = () =>
    storage
      .ids()
      .flatMap((id) => storage.read(id) ?? [])
      .toSorted(byTitle);

  function save(template: OwnTemplate): KeepResult {
    const result = storage.save(template);
    if (result.status === 'failed') return { status: 'failed', problem: problems[result.reason] };
    tell();
    return { status: 'kept', template, isNew: true };
  }

  const newId = () => `${ownTemplatePrefix}${createId()}`;

  function change(id: string, apply: (template: OwnTemplate) => OwnTemplate): KeepResult | undefined {
    const template = storage.read(id);
    return template && save(apply(template));
  }

  /** Puts what a template was among the deleted ones, before another takes its place. */
  const shelve = (template: OwnTemplate) =>
    save({ ...template, id: newId(), deletedAt: now().toISOString() });

  return {
    /** Returns all of them that are not deleted, in the order of the alphabet. */
    list: () => all().filter(isKept),

    /** Returns the titles of the library with these among them, in the order of the alphabet. */
    async titles(): Promise<readonly CatalogueEntry[]> {
      const { catalogueWith } = await import('../templates/catalogue-with');
      return catalogueWith(all().filter(isKept));
    },

    /** Returns those that were deleted and can be brought back. */
    deleted: () => all().filter(({ deletedAt }) => deletedAt !== undefined),

    /** Returns the stored texts of all of them, as they are. */
    texts: () => storage.ids().flatMap((id) => storage.text(id) ?? []),

    /** Returns the template of this id for a new draft, a deleted one too: drafts that began from it still ask for it. */
    load(id: string, newPartId: () => string): Template | undefined {
      const template = storage.read(id);
      return template && { ...template, jobDescription: withNewIds(template.jobDescription, newPartId) };
    },

    /** Returns the ids of the templates that the user has begun a draft from, the last first. */
    used: () => storage.usedIds(),

    /** Remembers that the user has begun a draft from a template, one's own or the library's. */
    noteUse: (id: string) =>
      storage.setUsedIds([id, ...storage.usedIds().filter((each) => each !== id)].slice(0, mostUsed)),

    /** Keeps a template, unless it is here already, word for word. */
    add(template: NewTemplate): KeepResult {
      const same = all().find(
        (each) => each.deletedAt === undefined && wordingOf(each) === wordingOf(template),
      );
      if (same !== undefined) return { status: 'kept', template: same, isNew: false };
      const at = now().toISOString();
      return save({ ...template, id: newId(), createdAt: at, changedAt: at });
    },

    /** Keeps a template in the place of another, which can be brought back from among the deleted ones. */
    replace(id: string, template: NewTemplate): KeepResult {
      const former = storage.read(id);
      const at = now().toISOString();
      if (former !== undefined) {
        const shelved = shelve(former);
        if (shelved.status === 'failed') return shelved;
      }
      return save({ ...template, id, createdAt: former?.createdAt ?? at, changedAt: at });
    },

    rename: (id: string, title: string) =>
      change(id, (template) => ({
        ...template,
        title: title.trim() || template.title,
        changedAt: now().toISOString(),
      })),

    remove: (id: string) => change(id, (template) => ({ ...template, deletedAt: now().toISOString() })),

    bringBack: (id: string) => change(id, ({ deletedAt: _deletedAt, ...template }) => template),

    /** Removes a template from the device; it cannot be brought back. */
    removeForGood(id: string) {
      storage.remove(id);
      tell();
    },

    /** Removes what has been deleted for longer than it can be brought back. */
    clearShelf() {
      for (const template of all()) if (isPastShelf(template, now())) storage.remove(template.id);
    },

    /**
     * Takes a template of a backup, as it is stored. Of two of one id the newer stays, and what the other says is among the deleted ones.
     */
    restore(stored: unknown): 'added' | 'newer' | 'older' | 'same' | 'withoutRoom' | 'unreadable' {
      const parsed = parseStoredTemplate(stored);
      if (parsed.status !== 'read') return 'unreadable';
      const { template } = parsed;
      const here = storage.read(template.id);
      const keep = (kept: OwnTemplate) => save(kept).status === 'kept';
      const isHere = () => all().some((each) => wordingOf(each) === wordingOf(template));
      if (here === undefined) {
        if (isHere()) return 'same';
        return keep(template) ? 'added' : 'withoutRoom';
      }
      if (wordingOf(here) === wordingOf(template)) {
        if (here.deletedAt === undefined || template.deletedAt !== undefined) return 'same';
        return keep(template) ? 'added' : 'withoutRoom';
      }
      const isNewer = template.changedAt > here.changedAt;
      if (isHere()) return 'same';
      if (shelve(isNewer ? here : template).status === 'failed') return 'withoutRoom';
      if (!isNewer) return 'older';
      return keep(template) ? 'newer' : 'withoutRoom';
    },

    /** Calls back after each change, be it of this tab or of another; returns the function that ends it. */
    watch(callback: () => void): () => void {
      watching.add(callback);
      const unwatch = watchTemplates(callback);
      return () => {
        watching.delete(callback);
        unwatch();
      };
    },
  };
}

export type OwnTemplates = ReturnType<typeof ownTemplates>;

/** Returns the user's own templates in a web storage; undefined stands for one that the browser forbids. */
export function openOwnTemplates(storage: Storage | undefined, now: () => Date): OwnTemplates {
  const opened = ownTemplates(createTemplateStorage(storage, now), now);
  opened.clearShelf();
  return opened;
}
