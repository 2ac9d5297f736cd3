import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './palette-input.module.css';

/** The text field of the palette. */
export function PaletteInput(props: ComponentProps<'input'>) {
  return (
    <div className={styles.search}>
      <Search size={18} aria-hidden />
      <input
        type="text"
        className={styles.input}
        aria-label="Search actions, sections, drafts and templates"
        placeholder="Search actions, sections, drafts …"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        {...props}
      />
    </div>
  );
}
