import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Editor } from '../../store/editor';
import { selectionActions, type SelectionActions } from '../../store/selection-actions';
import { useEditor } from '../editor-context';
import { copyRows } from './copy-rows';
import { readSelection } from './field/field-selection';
import { readClipboard } from './field/paste-into';

/** What the bar of a selection is, which a click leaves as it is. */
export const selectionBarRole = 'toolbar';

const stepOf: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

const rowOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('li[data-kind]')?.dataset['item'] : undefined;
const isText = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-control="text"]') !== null;
const isInBar = (target: EventTarget) =>
  target instanceof Element && target.closest(`[role="${selectionBarRole}"]`) !== null;

/** Returns what the sheet listens to so that rows are selected as wholes, by Shift with a click or the arrow keys. */
export function useRowSelection() {
  const editor = useEditor();
  const [actions] = useState(() => selectionActions(editor));
  /** The row in whose text the mouse went down. */
  const pressed = useRef<string>(undefined);
  return {
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      const isTaken = extendByKey(event, editor, actions) || actOnSelection(event, editor, actions);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onMouseDownCapture: (event: MouseEvent<HTMLElement>) => {
      pressed.current = isText(event.target) && !event.shiftKey ? rowOf(event.target) : undefined;
      selectByMouse(event, editor, actions);
    },
    onMouseOver: (event: MouseEvent<HTMLElement>) => {
      if (event.buttons === 1) selectByDragging(pressed.current, rowOf(event.target), editor, actions);
    },
    onPasteCapture: (event: ClipboardEvent<HTMLElement>) => {
      if (editor.getState().selection === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      readClipboard(
        event.clipboardData,
        true,
        (text) => editor.notify({ text }),
        (_text, rows) => actions.replace(rows),
      );
    },
  };
}

/** Shift with an arrow key selects text first, and rows where the text has no more of it. */
function extendByKey(event: KeyboardEvent, editor: Editor, actions: SelectionActions): boolean {
  const step = stepOf[event.key];
  const rowId = rowOf(event.target);
  if (step === undefined || rowId === undefined || !event.shiftKey) return false;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const field = event.target as HTMLElement;
  const text = readSelection(field);
  const isAtEnd = step === 1 ? text?.end === field.textContent?.length : text?.start === 0;
  if (editor.getState().selection === undefined && !isAtEnd) return false;
  return actions.extend(rowId, step);
}

type Act = (actions: SelectionActions, editor: Editor) => void;

/** What the keys do while rows are selected. */
const acts: Readonly<Record<string, Act>> = {
  'Alt+ArrowUp': (actions) => actions.step(-1),
  'Alt+ArrowDown': (actions) => actions.step(1),
  'Control+]': (actions) => actions.indent(1),
  'Control+[': (actions) => actions.indent(-1),
  'Control+c': (actions, editor) => void copyRows(editor, actions.ids()).catch(() => undefined),
  'Control+x': (actions, editor) =>
    void copyRows(editor, actions.ids()).then(actions.remove, () => undefined),
  Delete: (actions) => actions.remove(),
  Backspace: (actions) => actions.remove(),
  Escape: (actions) => actions.clear(),
};

function actOnSelection(event: KeyboardEvent, editor: Editor, actions: SelectionActions): boolean {
  if (editor.getState().selection === undefined || event.nativeEvent.isComposing) return false;
  if (isInBar(event.target) && event.key !== 'Escape') return false;
  const modifiers = [event.altKey ? 'Alt+' : '', event.ctrlKey || event.metaKey ? 'Control+' : ''].join('');
  const act = acts[modifiers + event.key];
  if (act !== undefined) {
    act(actions, editor);
    return true;
  }
  // Whoever goes on writing is done with selecting.
  if (modifiers === '' && (event.key.length === 1 || event.key === 'Enter')) actions.clear();
  return false;
}

function selectByMouse(event: MouseEvent, editor: Editor, actions: SelectionActions): void {
  const { selection } = editor.getState();
  const rowId = rowOf(event.target);
  // A selection of one is still being made: it was begun from a row's menu, where there is no Shift key.
  const isMaking = selection !== undefined && selection.anchor === selection.head;
  const anchor = selection?.anchor ?? rowOf(document.activeElement);
  if ((event.shiftKey || isMaking) && rowId !== undefined && anchor !== undefined && rowId !== anchor) {
    if (actions.range(anchor, rowId)) event.preventDefault();
    return;
  }
  if (selection === undefined || isInBar(event.target)) return;
  // A selected row can be taken by its handle, and the others come along.
  const isHandle = event.target instanceof Element && event.target.closest('[data-control="move"]') !== null;
  if (!isHandle || rowId === undefined || !actions.ids().includes(rowId)) actions.clear();
}

/** A text that is selected past its row's end goes on as rows: a field's own selection ends with the field. */
function selectByDragging(
  from: string | undefined,
  to: string | undefined,
  editor: Editor,
  actions: SelectionActions,
): void {
  if (from === undefined || to === undefined) return;
  const { selection } = editor.getState();
  if (from !== to) actions.range(from, to);
  else if (selection !== undefined) actions.clear();
}
