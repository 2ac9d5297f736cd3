import { useEffect, useState } from 'react';
import { Button } from '../controls/button';
import styles from './copied-note.module.css';

/** What was copied, as the note says it. */
export interface Copied {
  readonly text: string;
  readonly lacksTitle: boolean;
  /** Tells one copying from the next. */
  readonly turn: number;
}

/** How long the note stays where nobody stays with it, in milliseconds. */
const stay = 6000;

interface CopiedNoteProps {
  readonly copied: Copied;
  /** Has to stay the same function, or the note stays longer. */
  readonly onClose: () => void;
  readonly onCopyTitle: () => void;
}

/** Says for some seconds, over the page, what was copied; a screen reader has heard it already. */
export function CopiedNote({ copied, onClose, onCopyTitle }: CopiedNoteProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, stay);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    // The note only waits while the pointer or the focus is on it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.note}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{copied.text}.</p>
      {copied.lacksTitle && <Button onClick={onCopyTitle}>Copy the title</Button>}
    </div>
  );
}
