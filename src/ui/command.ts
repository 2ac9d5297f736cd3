import type { LucideIcon } from 'lucide-react';
import type { ShortcutId } from './shortcuts';

/** Something the user can do from anywhere, as the palette offers it. */
export interface Command {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Other words that people look for it by. */
  readonly synonyms?: string;
  readonly shortcut?: ShortcutId;
  readonly disabled?: boolean;
  /** Whether it leads into the sheet, which a narrow page may have to bring out first. */
  readonly inSheet?: boolean;
  readonly run: () => void;
}
