import { useEffect } from 'react';

/** Has a page that lies over the draft begin at its top, under a title of its own in the browser's tab. */
export function usePageOverDraft(name: string): void {
  useEffect(() => {
    document.title = `${name} · Rolewright`;
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [name]);
}
