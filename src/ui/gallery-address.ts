import { useSyncExternalStore } from 'react';

const fragment = '#/templates';

/** Calls back when the page's address changes; returns the function that ends it. */
export function watchAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Tells whether the page's address is that of the gallery of job titles, all or only the user's own. */
export const isGallery = (): boolean => window.location.hash.startsWith(fragment);

/** Tells whether the page's address is that of the gallery of job titles, and again when that changes. */
export function useIsGallery(): boolean {
  return useSyncExternalStore(watchAddress, isGallery);
}

/** Goes to the gallery; the browser's way back leads out of it again. */
export function openGallery(): void {
  window.location.hash = fragment;
}

/** Goes to an address in the place of the one that is open. */
export function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
  // Replacing tells nobody by itself.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Goes back to the open draft. */
export function closeGallery(): void {
  replaceAddress(window.location.pathname + window.location.search);
}
