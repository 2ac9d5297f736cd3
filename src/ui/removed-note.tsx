import { useEffect, useState } from 'react';
import { Button } from './controls/button';
import { useEditor, useEditorState } from './editor-context';
import styles from './removed-note.module.css';

/** How long the note stays where nobody stays with it, in milliseconds. */
const stay = 7000;

/** Says for some seconds, at the foot of the page, what was just taken away, and brings it back on a click. */
export function RemovedNote() {
  const removed = useEditorState((state) => state.removed);
  return removed === undefined ? null : <Note key={removed.turn} text={removed.text} />;
}

function Note({ text }: { readonly text: string }) {
  const editor = useEditor();
  const [isOver, setIsOver] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => setIsOver(true), stay);
    return () => clearTimeout(timer);
  }, [isHeld]);
  if (isOver) return null;
  return (
    // The note only waits while the pointer or the focus is on it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.note}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p>{text}</p>
      <Button weight="quiet" onClick={editor.undo}>
        Bring it back
      </Button>
    </div>
  );
}
