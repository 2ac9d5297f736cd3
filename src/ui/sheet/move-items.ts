import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MenuItem } from '../controls/menu-item';

/** Returns the menu's entries that move a part one place up or down. */
export function moveItems(onStep: (step: 1 | -1) => void): MenuItem[] {
  return [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+↑', icon: ArrowUp, onSelect: () => onStep(-1) },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+↓', icon: ArrowDown, onSelect: () => onStep(1) },
  ];
}
