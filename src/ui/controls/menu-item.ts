import type { LucideIcon } from 'lucide-react';

/** One entry of a menu: something to do, a choice of one among several, a menu of its own, or a line between. */
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
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly chosen: boolean;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'submenu';
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly items: readonly MenuItem[];
    }
  | { readonly kind: 'separator' };
