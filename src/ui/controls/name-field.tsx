import { useState } from 'react';
import styles from './input.module.css';

export interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Called with the new name, or with nothing where it stays. */
  readonly onDone: (name?: string) => void;
}

/** A name while it is being changed: Enter and leaving it take it, Escape does not. */
export function NameField({ label, name, onDone }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
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
      onBlur={() => onDone(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // What takes the focus next would be pressed by the same key.
          event.preventDefault();
          onDone(typed);
        }
        if (event.key === 'Escape') {
          // The dialog would close.
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }
      }}
    />
  );
}
