import { X } from 'lucide-react';
import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { IconButton } from './icon-button';
import styles from './passing-note.module.css';

interface PassingNoteProps {
  readonly text: string;
  /** What one can do about it, if anything. */
  readonly children?: ReactNode;
  /** How long it stays where nobody stays with it, in milliseconds. */
  readonly stay: number;
  /** Has to stay the same function, or the note stays longer. */
  readonly onClose: () => void;
}

/** A note at the foot of the page, where nothing is that one needs, which goes by itself or is put away. */
export function PassingNote({ text, children, stay, onClose }: PassingNoteProps) {
  const [isHeld, setIsHeld] = useState(false);
  /** What had the focus before the note. */
  const before = useRef<EventTarget>(null);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, stay);
    return () => clearTimeout(timer);
  }, [isHeld, stay, onClose]);
  const handleFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    setIsHeld(true);
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  const dismiss = () => {
    // The button goes with the note.
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    onClose();
  };
  return (
    // The note only waits while the pointer or the focus is on it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.note}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={handleFocus}
      onBlur={() => setIsHeld(false)}
    >
      <p>{text}</p>
      <div className={styles.actions}>
        {children}
        <IconButton label="Close the note" icon={X} onClick={dismiss} />
      </div>
    </div>
  );
}
