import { useEffect, useRef } from 'react';
import { Button } from '../controls/button';
import styles from './gallery.module.css';

interface DeletedNoteProps {
  readonly id: string;
  readonly title: string;
  readonly onUndo: (id: string, title: string) => void;
}

/** Says that a template is deleted, and takes that back. */
export function DeletedNote({ id, title, onUndo }: DeletedNoteProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus went with the template.
  useEffect(() => undo.current?.focus(), []);
  return (
    <p className={styles.deleted}>
      “{title}” is deleted.
      <Button ref={undo} weight="quiet" onClick={() => onUndo(id, title)}>
        Undo
      </Button>
    </p>
  );
}
