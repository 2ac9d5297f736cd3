import { useSyncExternalStore } from 'react';
import { parseAddress, type SidePage } from '../store/address';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function current(): SidePage | undefined {
  const address = parseAddress(window.location.hash);
  return address.kind === 'page' ? address.page : undefined;
}

/** Returns the page that lies over the draft, by the address; none where the draft itself shows. */
export function useSidePage(): SidePage | undefined {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a page beside the draft; the browser's way back leads out of it again. */
export function openSidePage(page: SidePage): void {
  window.location.hash = `#/${page}`;
}

/** Goes back to the open draft. */
export function closeSidePage(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  // Replacing tells nobody by itself.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
