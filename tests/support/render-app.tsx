import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDraftStorage } from '../../src/drafts/draft-storage';
import { anyTemplate } from '../../src/store/any-template';
import { startAutosave } from '../../src/store/autosave';
import { createId } from '../../src/store/create-id';
import { draftActions } from '../../src/store/draft-actions';
import { newDraft } from '../../src/store/new-draft';
import { createEditor, type Editor } from '../../src/store/editor';
import { firstTemplateId } from '../../src/templates/load-template';
import { readTemplate } from '../../src/templates/read-template';
import { openOwnTemplates } from '../../src/store/own-templates';
import { versionKeeper } from '../../src/store/version-keeper';
import { startVersions } from '../../src/store/start-versions';
import { App } from '../../src/ui/app';
import { countIds } from './count-ids';
import { MemoryStorage } from './memory-storage';
import { memoryVersions } from './memory-versions';

// What loads on demand in the page is there from the start in tests.
await Promise.all([
  import('../../src/ui/sheet/drag/drag-engine'),
  import('../../src/ui/panel/preview'),
  import('../../src/ui/panel/suggestions'),
  import('../../src/ui/panel/review/review'),
  import('../../src/ui/panel/guide'),
  import('../../src/ui/controls/menu'),
  import('../../src/ui/palette/palette-results'),
  import('../../src/ui/help/shortcuts-dialog'),
  import('../../src/ui/open-page-dialog'),
  import('../../src/ui/versions/versions-dialog'),
  import('../../src/ui/destinations/destinations-dialog'),
]);

const templateId = 'backend-engineer-intern';

/** Returns an editor in which the first template is open, as on a first visit. */
export function templateEditor(): Editor {
  const markdown = readFileSync(`src/templates/library/${templateId}.md`, 'utf8');
  const { jobDescription } = readTemplate(templateId, markdown, countIds());
  return createEditor(newDraft('draft', jobDescription, new Date(0), templateId), Date.now);
}

/** Returns what a page stands on, over an editor; jsdom lacks what it asks the window for. */
export function pageParts(editor: Editor = templateEditor(), storage = new MemoryStorage()) {
  const now = () => new Date();
  const own = Promise.resolve(openOwnTemplates(storage, now));
  const parts = {
    storage: createDraftStorage(storage, now),
    loadTemplate: anyTemplate(() => own),
    loadOwnTemplates: () => own,
    firstTemplateId,
    createId,
    now,
  };
  const drafts = draftActions(editor, startAutosave(editor, parts.storage, now), parts);
  window.matchMedia ??= (query) =>
    ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('input, button')?.focus();
  };
  Element.prototype.scrollIntoView ??= () => {};
  Element.prototype.checkVisibility ??= () => true;
  const observer = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.ResizeObserver ??= observer;
  globalThis.IntersectionObserver ??= observer as never;
  const memory = memoryVersions();
  const versions = startVersions(editor, () => Promise.resolve(versionKeeper(memory, now)), now);
  return { editor, memory, drafts, versions };
}

/** Renders the whole page over an editor. */
export function renderApp(editor?: Editor, storage?: MemoryStorage) {
  const { memory, ...parts } = pageParts(editor, storage);
  return { editor: parts.editor, memory, user: userEvent.setup(), ...render(<App {...parts} />) };
}
