import { useRef, useState } from 'react';
import styles from './input.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Called with the new name, or with nothing where it stays. */
  readonly onDone: (name?: string) => void;
}

/** A name while it is being changed: Enter and leaving it take it, Escape does not; both keys lead back to where the focus was. */
export function NameField({ label, name, onDone }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const [before] = useState(() => document.activeElement);
  const isDone = useRef(false);
  const finish = (next?: string) => {
    // Giving the focus back is leaving, too.
    if (isDone.current) return;
    isDone.current = true;
    onDone(next);
  };
  const finishByKey = (next?: string) => {
    finish(next);
    if (before instanceof HTMLElement) before.focus();
  };
  return (
    <input
      type="text"
      className={styles.input}
      aria-label={label}
      value={typed}
      // Whoever asks to rename wants to type next.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => finish(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // The button that gets the focus would be pressed by it.
          event.preventDefault();
          finishByKey(typed);
        }
        if (event.key === 'Escape') {
          // The dialog would close.
          event.preventDefault();
          event.stopPropagation();
          finishByKey();
        }
      }}
    />
  );
}
