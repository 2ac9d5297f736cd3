import { useEffect, useLayoutEffect } from 'react';
import type { Place } from '../../store/history';
import { useEditor, useEditorState } from '../editor-context';
import { placeSelection, readSelection } from './field/field-selection';

/** Tells the editor where the caret is, and brings the focus to where the editor wants it. */
export function useCaret(): void {
  const editor = useEditor();
  const focus = useEditorState((state) => state.focus);

  useEffect(() => {
    const note = () => {
      const field = document.activeElement;
      if (!(field instanceof HTMLElement) || field.dataset['control'] !== 'text') return;
      const selection = readSelection(field);
      if (selection !== undefined) editor.noteCaret({ field: field.dataset['field'] ?? '', ...selection });
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [editor]);

  useLayoutEffect(() => {
    if (focus !== undefined) bringFocusTo(focus);
  }, [focus]);
}

function bringFocusTo({ field, control = 'text', start, end = start }: Place): void {
  const find = (name: string) =>
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"][data-control="${name}"]`);
  const wanted = find(control);
  // On a phone the menu of the handle stands for the eye and the cross.
  const target = wanted?.checkVisibility() === false ? find('move') : wanted;
  if (target === null) return;
  if (control === 'text' && start !== undefined && end !== undefined) placeSelection(target, { start, end });
  else target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
