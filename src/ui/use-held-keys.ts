import { useEffect } from 'react';

/** Keeps what is typed out of the page from when a dialog is asked for until it is there to take it. */
export function useHeldKeys(isAskedFor: boolean): void {
  useEffect(() => {
    if (!isAskedFor) return undefined;
    const hold = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [isAskedFor]);
}
