/** The keys of every shortcut, each way to press it; `Mod` is Ctrl, or ⌘ on a Mac. */
export const shortcuts = {
  nextRow: ['Enter'],
  lineBreak: ['Shift+Enter'],
  joinPrevious: ['Backspace'],
  joinNext: ['Delete'],
  turnInto: ['/'],
  undo: ['Mod+Z'],
  redo: ['Mod+Shift+Z', 'Mod+Y'],
  moveUp: ['Alt+ArrowUp'],
  moveDown: ['Alt+ArrowDown'],
  indent: ['Mod+]'],
  outdent: ['Mod+['],
  nextField: ['ArrowUp', 'ArrowDown'],
  pickUp: ['Space'],
  bold: ['Mod+B'],
  italic: ['Mod+I'],
  link: ['Mod+K'],
  typedBold: ['**text**'],
  typedItalic: ['*text*', '_text_'],
  typedStrikethrough: ['~~text~~'],
  typedCode: ['`text`'],
  search: ['Mod+K'],
  help: ['?'],
  print: ['Mod+P'],
  close: ['Escape'],
} as const satisfies Record<string, readonly string[]>;

export type ShortcutId = keyof typeof shortcuts;
