import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newDraft } from '../../src/store/new-draft';
import { createEditor, type Editor } from '../../src/store/editor';
import { readTemplate } from '../../src/templates/read-template';
import { App } from '../../src/ui/app';
import { countIds } from './count-ids';

// What loads on demand in the page is there from the start in tests.
await Promise.all([import('../../src/ui/panel/preview'), import('../../src/ui/controls/menu')]);

const templateId = 'backend-engineer-intern';

/** Returns an editor in which the first template is open, as on a first visit. */
export function templateEditor(): Editor {
  const markdown = readFileSync(`src/templates/library/${templateId}.md`, 'utf8');
  const { jobDescription } = readTemplate(templateId, markdown, countIds());
  return createEditor(newDraft('draft', jobDescription, new Date(0), templateId), Date.now);
}

/** Renders the whole page over an editor; jsdom lacks what it asks the window for. */
export function renderApp(editor: Editor = templateEditor()) {
  window.matchMedia ??= (query) =>
    ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never;
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  return { editor, user: userEvent.setup(), ...render(<App editor={editor} />) };
}
