import { useSyncExternalStore } from 'react';

const fragment = '#/templates';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Tells whether the page's address is that of the gallery of job titles. */
export function useIsGallery(): boolean {
  return useSyncExternalStore(subscribe, () => window.location.hash === fragment);
}

/** Goes to the gallery; the browser's way back leads out of it again. */
export function openGallery(): void {
  window.location.hash = fragment;
}

/** Goes back to the open draft. */
export function closeGallery(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  // Replacing tells nobody by itself.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
