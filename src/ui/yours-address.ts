import { useSyncExternalStore } from 'react';
import { replaceAddress, watchAddress } from './gallery-address';

const all = '#/templates';
const yours = `${all}/yours`;

/** Tells whether the page's address is that of the user's own templates. */
export function useIsYours(): boolean {
  return useSyncExternalStore(watchAddress, () => window.location.hash === yours);
}

/** Shows in the gallery only the user's own templates, or all titles again. */
export function showYours(isYours: boolean): void {
  replaceAddress(isYours ? yours : all);
}
