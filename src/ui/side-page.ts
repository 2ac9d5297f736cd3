import { useSyncExternalStore } from 'react';
import { parseAddress, type SidePage } from '../store/address';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Returns the page that lies over the draft, by the address; none where the draft itself shows. */
export function sidePage(): SidePage | undefined {
  const address = parseAddress(window.location.hash);
  return address.kind === 'page' ? address.page : undefined;
}

/** Returns the page that lies over the draft, and again when it is another. */
export function useSidePage(): SidePage | undefined {
  return useSyncExternalStore(subscribe, sidePage);
}

/** Tells whether a page is the gallery of job titles. */
export const isGallery = (page: SidePage | undefined): boolean => page?.startsWith('templates') ?? false;

/** Goes to a page beside the draft; the browser's way back leads out of it again. */
export function openSidePage(page: SidePage): void {
  window.location.hash = `#/${page}`;
}

function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
  // Replacing tells nobody by itself.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Goes to a page in the place of the one that is open. */
export const replaceSidePage = (page: SidePage): void => replaceAddress(`#/${page}`);

/** Goes back to the open draft. */
export const closeSidePage = (): void => replaceAddress(window.location.pathname + window.location.search);
