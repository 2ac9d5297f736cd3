import { useEffect } from 'react';
import { draftName } from '../store/draft-name';
import { useEditor } from './editor-context';

/** Gives the browser's tab the name of the open draft while no page lies over it. */
export function useWindowTitle(isCovered: boolean): void {
  const editor = useEditor();
  useEffect(() => {
    if (isCovered) return undefined;
    let shown: string | undefined;
    const show = () => {
      const { draft, jobDescription } = editor.getState();
      const next = draftName({ ...draft, jobDescription });
      // What is printed has its own title meanwhile.
      if (next !== shown) document.title = `${next} · Rolewright`;
      shown = next;
    };
    show();
    return editor.subscribe(show);
  }, [editor, isCovered]);
}
