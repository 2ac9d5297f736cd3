import { useCallback, useState } from 'react';
import { Button } from './controls/button';
import { PassingNote } from './controls/passing-note';
import { useEditor, useEditorState } from './editor-context';

/** Says for some seconds what was just taken away, and brings it back on a click. */
export function RemovedNote() {
  const removed = useEditorState((state) => state.removed);
  return removed === undefined ? null : <Note key={removed.turn} text={removed.text} />;
}

function Note({ text }: { readonly text: string }) {
  const editor = useEditor();
  // The bar of the selected rows stands where the note would.
  const isSelecting = useEditorState(({ selection }) => selection !== undefined);
  const [isOver, setIsOver] = useState(false);
  const close = useCallback(() => setIsOver(true), []);
  if (isOver || isSelecting) return null;
  return (
    <PassingNote text={text} stay={7000} onClose={close}>
      <Button weight="quiet" onClick={editor.undo}>
        Bring it back
      </Button>
    </PassingNote>
  );
}
