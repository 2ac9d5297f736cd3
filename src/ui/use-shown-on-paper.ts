import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useEditor } from './editor-context';
import type { PanelTab } from './panel/panel';

/** What the page shows: a tab of the panel, and on a narrow screen the sheet in its place. */
export interface Shown {
  readonly tab: PanelTab;
  readonly editing: boolean;
}

/** Shows the posting while the page is printed, and then what was shown before. */
export function useShownOnPaper(shown: Shown, setShown: (shown: Shown) => void): void {
  const editor = useEditor();
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    let before: { readonly shown: Shown; readonly scrollY: number; readonly title: string } | undefined;
    const showPosting = () => {
      before ??= { shown: latest.current, scrollY: window.scrollY, title: document.title };
      // What is saved as a PDF gets its name from this.
      document.title = editor.getState().jobDescription.title.trim() || before.title;
      // Paper takes what is drawn when the dialog opens.
      flushSync(() => setShown({ tab: 'Preview', editing: false }));
    };
    const restore = () => {
      if (before === undefined) return;
      const { shown: shownBefore, scrollY, title } = before;
      before = undefined;
      document.title = title;
      flushSync(() => setShown(shownBefore));
      // A narrow page has been shorter meanwhile.
      if (window.scrollY !== scrollY) window.scrollTo(0, scrollY);
    };
    window.addEventListener('beforeprint', showPosting);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', showPosting);
      window.removeEventListener('afterprint', restore);
    };
  }, [editor, setShown]);
}
