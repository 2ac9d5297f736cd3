import { shortcuts, type ShortcutId } from './shortcuts';

const signs = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };
const elsewhere: Record<string, string> = { ...signs, Mod: 'Ctrl' };
const onMac: Record<string, string> = { ...signs, Mod: '⌘', Shift: '⇧', Alt: '⌥' };

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Returns the names of keys as they stand on this platform's keyboard, one by one. */
export function keyNames(keys: string): string[] {
  const names = isMac() ? onMac : elsewhere;
  return keys.split('+').map((key) => names[key] ?? key);
}

/** Returns a shortcut in one line, such as "Ctrl+Z", or "⌘Z" on a Mac. */
export function shortcutText(id: ShortcutId): string {
  const [keys] = shortcuts[id];
  return keyNames(keys).join(isMac() ? '' : '+');
}
