import { trustScriptUrl } from './trust-script-url';

/**
 * Has the built page kept by the browser, so that it opens without a network from then on, and nothing that it loads late
 * has to come from afar. A newer page takes over once all tabs of the older one are closed: nobody is asked, and no open
 * page loses its parts. Returns whether the browser does so.
 */
export async function keepOffline(): Promise<boolean> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return false;
  try {
    const url = trustScriptUrl('rolewright-service-worker', './service-worker.js');
    const registration = await navigator.serviceWorker.register(url);
    // A browser that blocks the worker without refusing it resolves with nothing, against its own types.
    return registration instanceof ServiceWorkerRegistration;
  } catch {
    // Where the browser allows none the page needs its network, as any page does.
    return false;
  }
}
