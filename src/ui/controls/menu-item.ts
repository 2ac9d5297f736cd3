import type { LucideIcon } from 'lucide-react';

/** One entry of a menu: something to do, a group to choose one of, a menu of its own, or a line between. */
export type MenuItem =
  | {
      readonly kind: 'action';
      readonly label: string;
      /** What the entry gives besides its name, shown at its end. */
      readonly hint?: string;
      /** The keys that do the same, shown at its end where there is a keyboard. */
      readonly shortcut?: string;
      readonly icon?: LucideIcon;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'choices'; readonly choices: readonly MenuChoice[] }
  | SubmenuItem
  | { readonly kind: 'separator' };

/** One of several that exclude each other; the label tells it from the others. */
interface MenuChoice {
  readonly label: string;
  readonly chosen: boolean;
  readonly onSelect: () => void;
}

export interface SubmenuItem {
  readonly kind: 'submenu';
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly items: readonly MenuItem[];
}
