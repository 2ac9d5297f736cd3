import { useSyncExternalStore } from 'react';
import { parseAddress, type SidePage } from '../store/address';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Whether the way back has been taken and the browser has yet to arrive there. */
let isLeaving = false;

/** Returns the page that lies over the draft, by the address; none where the draft itself shows. */
export function sidePage(): SidePage | undefined {
  const address = parseAddress(window.location.hash);
  isLeaving &&= address.kind === 'page';
  return address.kind === 'page' && !isLeaving ? address.page : undefined;
}

/** Returns the page that lies over the draft, and again when it is another. */
export function useSidePage(): SidePage | undefined {
  return useSyncExternalStore(subscribe, sidePage);
}

/** Tells whether a page is the gallery of job titles. */
export const isGallery = (page: SidePage | undefined): boolean => page?.startsWith('templates') ?? false;

/** How many steps back the draft is in the browser's history; none where the page was the first that one saw. */
const stepsToDraft = (): number => Number(window.history.state);

/** Replacing an address tells nobody by itself, and going back tells late. */
const tell = () => window.dispatchEvent(new HashChangeEvent('hashchange'));

/** Goes to a page beside the draft; the browser's way back leads out of it again. */
export function openSidePage(page: SidePage): void {
  const here = sidePage();
  if (here === page) return;
  const steps = here === undefined ? 1 : stepsToDraft() && stepsToDraft() + 1;
  // What comes back has its own place, be it the same draft or a new one.
  window.history.scrollRestoration = 'manual';
  window.location.hash = `#/${page}`;
  window.history.replaceState(steps, '');
  isLeaving = false;
  tell();
}

function replaceAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address);
  tell();
}

/** Goes to a page in the place of the one that is open. */
export const replaceSidePage = (page: SidePage): void => replaceAddress(`#/${page}`);

/** Goes back to the open draft, by the way that one came, so that the history holds each page once. */
export function closeSidePage(): void {
  const steps = stepsToDraft();
  if (steps === 0) return replaceAddress(window.location.pathname + window.location.search);
  isLeaving = true;
  tell();
  window.history.go(-steps);
}
