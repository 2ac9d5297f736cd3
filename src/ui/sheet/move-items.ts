import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MenuItem } from '../controls/menu-item';
import { shortcutText } from '../shortcut-keys';

/** Returns the menu's entries that move a part one place up or down, where there is such a place. */
export function moveItems(canStep: (step: 1 | -1) => boolean, onStep: (step: 1 | -1) => void): MenuItem[] {
  return [
    {
      kind: 'action',
      label: 'Move up',
      shortcut: shortcutText('moveUp'),
      icon: ArrowUp,
      disabled: !canStep(-1),
      onSelect: () => onStep(-1),
    },
    {
      kind: 'action',
      label: 'Move down',
      shortcut: shortcutText('moveDown'),
      icon: ArrowDown,
      disabled: !canStep(1),
      onSelect: () => onStep(1),
    },
  ];
}
