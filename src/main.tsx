import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDraftShadow } from './drafts/draft-shadow';
import { createDraftStorage } from './drafts/draft-storage';
import { watchDrafts } from './drafts/watch-drafts';
import { parseAddress } from './store/address';
import { startAutosave } from './store/autosave';
import { createEditor } from './store/editor';
import { createId } from './store/create-id';
import { openDraft, type OpenDraftParts } from './store/open-draft';
import { firstTemplateId, loadTemplate } from './templates/load-template';
import { App } from './ui/app';
import { preloadMenu } from './ui/controls/menu-provider';
import { preloadWaysOut } from './ui/header/way-out';
import './ui/tokens.css';
import './ui/base.css';

const now = () => new Date();

/** The browser's local storage; a browser that forbids it throws as soon as one asks. */
function localStorageIfAllowed(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const storage = createDraftStorage(localStorageIfAllowed(), now);
const shadow = openDraftShadow('rolewright');
const parts: OpenDraftParts = { storage, shadow, loadTemplate, firstTemplateId, createId, now };

/** The address has done its work: the last draft is the open one from here on. */
function clearAddress(): void {
  history.replaceState(null, '', window.location.pathname + window.location.search);
}

const opened = await openDraft(parseAddress(window.location.hash), parts);
const editor = createEditor(opened.draft, Date.now);
opened.notices.forEach(editor.notify);
clearAddress();

const { flush, follow } = startAutosave(editor, storage, now, shadow);
watchDrafts(follow);
window.addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
window.addEventListener('hashchange', () => {
  flush();
  void openDraft(parseAddress(window.location.hash), parts).then(({ draft, notices }) => {
    if (draft.id !== editor.getState().draft.id) {
      // What was typed while the other draft was being fetched belongs to this one.
      flush();
      editor.open(draft);
    }
    notices.forEach(editor.notify);
    clearAddress();
  });
});

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id root');
createRoot(container).render(
  <StrictMode>
    <App editor={editor} />
  </StrictMode>,
);

/** What the first screen does without loads while the user begins to read. */
const whenIdle =
  'requestIdleCallback' in window ? window.requestIdleCallback : (task: () => void) => setTimeout(task, 200);
whenIdle(() => {
  preloadMenu();
  preloadWaysOut();
});
