import { useLayoutEffect, type RefObject } from 'react';
import { useEditor, useEditorState } from '../editor-context';
import { hiddenPart } from './hidden-part';

/** Brings the focus on to what is beside it where what has it is hidden, and says why that is gone. */
export function useFocusInSight(sheet: RefObject<HTMLElement | null>): void {
  const editor = useEditor();
  const onlyPosting = useEditorState((state) => state.onlyPosting);
  const jobDescription = useEditorState((state) => (state.onlyPosting ? state.jobDescription : undefined));
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!onlyPosting || jobDescription === undefined) return;
    if (!(focused instanceof HTMLElement) || focused.closest(hiddenPart) === null) return;
    const control = focused.dataset['control'] ?? 'text';
    const alike = [...(sheet.current?.querySelectorAll<HTMLElement>(`[data-control="${control}"]`) ?? [])];
    const inSight = (element: HTMLElement) => element.closest(hiddenPart) === null;
    const at = alike.findIndex((element) => element === focused);
    const next = alike.slice(at).find(inSight) ?? alike.findLast(inSight);
    next?.focus();
    editor.announce('Kept aside and hidden. Undo brings it back');
  }, [editor, jobDescription, onlyPosting, sheet]);
}
