import { useLayoutEffect } from 'react';
import type { PageDialog } from './commands-context';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, [role="textbox"]') !== null);

/** Opens the palette with Ctrl/Cmd+K and the list of shortcuts with ?, where nothing else has taken the keys. */
export function useDialogKeys(open: (dialog: PageDialog) => void): void {
  // Before the page is seen: what is pressed at once is heard, too.
  useLayoutEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key, target } = event;
      const isCommand = ctrlKey || metaKey;
      const dialog: PageDialog | undefined =
        isCommand && !altKey && !shiftKey && key.toLowerCase() === 'k'
          ? 'palette'
          : key === '?' && !isCommand && !altKey && !isTyping(target)
            ? 'shortcuts'
            : undefined;
      if (dialog === undefined || event.defaultPrevented) return;
      event.preventDefault();
      // One window at a time: what is open is closed first.
      if (document.querySelector('dialog[open]') === null) open(dialog);
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [open]);
}
