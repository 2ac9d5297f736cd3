import { useEffect } from 'react';
import { useEditor } from './editor-context';

/** Undoes with Ctrl/Cmd+Z and redoes with Shift+Ctrl/Cmd+Z or Ctrl+Y, wherever the focus is. */
export function useHistoryKeys(): void {
  const editor = useEditor();
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      // A plain input has a history of its own, which has nothing to do with the draft.
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
      if (event.target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      const action =
        key === 'z'
          ? event.shiftKey
            ? editor.redo
            : editor.undo
          : key === 'y' && !event.shiftKey
            ? editor.redo
            : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [editor]);
}
