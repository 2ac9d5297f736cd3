import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDraftShadow } from './drafts/draft-shadow';
import { createDraftStorage } from './drafts/draft-storage';
import { keepStorage } from './drafts/keep-storage';
import { openTabPresence } from './drafts/tab-presence';
import { watchDrafts } from './drafts/watch-drafts';
import { parseAddress } from './store/address';
import { anyTemplate } from './store/any-template';
import { startAutosave } from './store/autosave';
import { createId } from './store/create-id';
import { draftActions } from './store/draft-actions';
import { createEditor } from './store/editor';
import { openDraft } from './store/open-draft';
import type { DeviceParts } from './store/device-parts';
import { startVersions } from './store/start-versions';
import { tellOfTabs } from './store/tell-of-tabs';
import { firstTemplateId } from './templates/load-template';
import { App } from './ui/app';
import { preloadPalette } from './ui/palette-dialog';
import { preloadMenu } from './ui/controls/menu-provider';
import { doWhenIdle } from './ui/do-when-idle';
import { tellOfFailedImports } from './ui/failed-imports';
import { afterFirstMoments } from './ui/first-moments';
import { keepOffline } from './ui/keep-offline';
import { loadOnce } from './ui/load-once';
import { preloadPanel } from './ui/panel/panel';
import { preloadWaysOut } from './ui/header/ways-out';
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
/** What keeps versions is not for the first screen. */
const loadVersions = loadOnce(async () => {
  const { openVersions } = await import('./store/version-keeper');
  return openVersions('rolewright-versions', now);
});
const loadOwnTemplates = loadOnce(async () => {
  const { openOwnTemplates } = await import('./store/own-templates');
  return openOwnTemplates(localStorageIfAllowed(), now);
});
const parts: DeviceParts = {
  storage,
  shadow,
  loadVersions,
  loadTemplate: anyTemplate(loadOwnTemplates),
  loadOwnTemplates,
  firstTemplateId,
  createId,
  now,
};

/** The address has done its work: the last draft is the open one from here on. */
function clearAddress(): void {
  history.replaceState(null, '', window.location.pathname + window.location.search);
}

/**
 * Opens what the address asks for, and draws the page. Not a wait of this module itself: what loads meanwhile may need a
 * part of the file that the module is in, and would wait for it in turn.
 */
async function start(): Promise<void> {
  const address = parseAddress(window.location.hash);
  const opened = await openDraft(address, parts);
  const editor = createEditor(opened.draft, Date.now, opened.visit);
  opened.notices.forEach(editor.notify);
  tellOfFailedImports(editor);
  // The address of a page over the draft stays.
  if (address.kind !== 'page') clearAddress();

  const autosave = startAutosave(editor, storage, now, shadow);
  const drafts = draftActions(editor, autosave, parts);
  const versionActions = startVersions(editor, loadVersions, now);
  watchDrafts(autosave.follow);
  tellOfTabs(editor, (onShared) => openTabPresence('rolewright', onShared));

  window.addEventListener('pagehide', autosave.flush);
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && autosave.flush(),
  );
  window.addEventListener('beforeunload', (event) => {
    autosave.flush();
    // Browsers ask only for a page that somebody has touched, and complain of others.
    const isTouched = navigator.userActivation?.hasBeenActive ?? true;
    if (isTouched && editor.getState().saving.status === 'failed') event.preventDefault();
  });
  window.addEventListener('hashchange', () => {
    const next = parseAddress(window.location.hash);
    // To and from a page over it the open draft stays open.
    if (next.kind === 'page' || next.kind === 'last-draft') return;
    clearAddress();
    void drafts.goTo(next);
  });

  const stopWaiting = editor.subscribe(() => {
    const { history, saving } = editor.getState();
    if (history.past.length === 0 || saving.status !== 'saved') return;
    stopWaiting();
    void doWhenIdle([keepStorage]);
  });

  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no element with the id root');
  createRoot(container).render(
    <StrictMode>
      <App editor={editor} drafts={drafts} versions={versionActions} />
    </StrictMode>,
  );

  // What the first screen does without. Where the browser keeps the page nothing more needs to be loaded for now, and
  // nothing run; elsewhere it loads in the order in which it is likely to be needed.
  void afterFirstMoments()
    .then(keepOffline)
    .then((isKept) =>
      doWhenIdle([
        drafts.clearShelf,
        ...(isKept
          ? []
          : [
              preloadMenu,
              preloadPalette,
              preloadWaysOut,
              ...preloadPanel,
              loadVersions,
              async () => (await import('./ui/file-out')).preloadFormats(),
            ]),
      ]),
    );
}

void start();
