import { afterEach, expect, it, vi } from 'vitest';
import { keyNames, shortcutText } from '../../src/ui/shortcut-keys';

afterEach(() => vi.unstubAllGlobals());

it.each([
  { platform: 'MacIntel', redo: '⌘⇧Z', keys: ['⌥', '↑'] },
  { platform: 'Win32', redo: 'Ctrl+Shift+Z', keys: ['Alt', '↑'] },
])('are called as on $platform', ({ platform, redo, keys }) => {
  vi.stubGlobal('navigator', { platform });
  expect(shortcutText('redo')).toBe(redo);
  expect(keyNames('Alt+ArrowUp')).toEqual(keys);
});
