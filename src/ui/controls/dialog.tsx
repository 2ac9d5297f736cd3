import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What stands in the place of the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A window over the page; the focus goes into it, stays there, and returns to where it was. */
export function Dialog({ title, onClose, lead, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const selection = document.getSelection();
    const range = selection?.rangeCount === 1 ? selection.getRangeAt(0).cloneRange() : undefined;
    const dialogElement = dialog.current;
    dialogElement?.showModal();
    return () => {
      if (!(before instanceof HTMLElement)) return;
      const focused = document.activeElement;
      // Closed by the browser it gives the focus back before this is heard of: keys typed since may have moved it on.
      if (focused !== before && focused !== document.body && focused?.closest('dialog') !== dialogElement)
        return;
      before.focus({ preventScroll: true });
      // A text would have its caret at the start.
      if (range === undefined || !before.contains(range.commonAncestorContainer)) return;
      selection?.removeAllRanges();
      selection?.addRange(range);
    };
  }, []);
  return (
    // A click beside it closes it, as Escape does, which the element sees to by itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onCancel={(event) => {
        // A file input that is cancelled says so to all around it.
        if (event.target !== event.currentTarget) return;
        // Closed by itself, the element would tell of it late, and a key that opens it again would be lost between.
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          {lead ?? <h2 className={styles.title}>{title}</h2>}
          <IconButton label="Close" icon={X} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
