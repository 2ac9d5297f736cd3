import { trustScriptUrl } from './trust-script-url';

/**
 * Has the built page kept by the browser, so that it opens without a network from then on. A newer page takes over once
 * all tabs of the older one are closed: nobody is asked, and no open page loses its parts.
 */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  try {
    const url = trustScriptUrl('rolewright-service-worker', './service-worker.js');
    await navigator.serviceWorker.register(url);
  } catch {
    // Where the browser allows none the page needs its network, as any page does.
  }
}
