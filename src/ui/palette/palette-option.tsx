import { useEffect, useRef } from 'react';
import { shortcutText } from '../shortcut-keys';
import type { PaletteEntry } from './palette-entry';
import styles from './palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One entry of the palette: what it is called, and at its end its shortcut or what tells it apart. */
export function PaletteOption({ id, entry, isActive, onPoint, onChoose }: PaletteOptionProps) {
  const { label, icon: Icon, hint, shortcut, disabled = false } = entry;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys go to the text field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      role="option"
      id={id}
      className={styles.option}
      aria-selected={isActive}
      aria-disabled={disabled}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={16} className={styles.icon} aria-hidden />
      <span className={styles.label}>{label}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      {shortcut !== undefined && (
        <kbd className={`${styles.hint} ${styles.shortcut}`} aria-hidden>
          {shortcutText(shortcut)}
        </kbd>
      )}
    </div>
  );
}
