export const shortcutGroups = ['Writing', 'Moving about', 'Formatting', 'The page'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  readonly group: ShortcutGroup;
  readonly does: string;
  /** Each way to press it; `Mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
}

/** Every shortcut of the page; menus, hints and the list of shortcuts show these. */
export const shortcuts = {
  nextRow: { group: 'Writing', does: 'Begin the next item, or cut this one in two', keys: ['Enter'] },
  lineBreak: { group: 'Writing', does: 'Break the line within an item', keys: ['Shift+Enter'] },
  joinPrevious: {
    group: 'Writing',
    does: 'At the start of an item: join it to the one before, or remove it if it is empty',
    keys: ['Backspace'],
  },
  joinNext: { group: 'Writing', does: 'At the end of an item: join the next one to it', keys: ['Delete'] },
  turnInto: { group: 'Writing', does: 'In an empty item: choose what it becomes', keys: ['/'] },
  undo: { group: 'Writing', does: 'Undo', keys: ['Mod+Z'] },
  redo: { group: 'Writing', does: 'Redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  moveUp: { group: 'Moving about', does: 'Move the item, detail or section up', keys: ['Alt+ArrowUp'] },
  moveDown: { group: 'Moving about', does: 'Move the item, detail or section down', keys: ['Alt+ArrowDown'] },
  indent: { group: 'Moving about', does: 'Indent the item', keys: ['Mod+]'] },
  outdent: { group: 'Moving about', does: 'Outdent the item', keys: ['Mod+['] },
  nextField: {
    group: 'Moving about',
    does: 'Go to the field above or below',
    keys: ['ArrowUp', 'ArrowDown'],
  },
  pickUp: {
    group: 'Moving about',
    does: 'On a handle: pick it up, and with the arrow keys carry it; again to put it down',
    keys: ['Space'],
  },
  bold: { group: 'Formatting', does: 'Bold', keys: ['Mod+B'] },
  italic: { group: 'Formatting', does: 'Italic', keys: ['Mod+I'] },
  link: {
    group: 'Formatting',
    does: 'Link what is selected, or change the link at the caret',
    keys: ['Mod+K'],
  },
  typedBold: { group: 'Formatting', does: 'Bold, by typing', keys: ['**text**'] },
  typedItalic: { group: 'Formatting', does: 'Italic, by typing', keys: ['*text*', '_text_'] },
  typedStrikethrough: { group: 'Formatting', does: 'Strikethrough, by typing', keys: ['~~text~~'] },
  typedCode: { group: 'Formatting', does: 'Code, by typing', keys: ['`text`'] },
  search: { group: 'The page', does: 'Search actions, sections, drafts and templates', keys: ['Mod+K'] },
  help: { group: 'The page', does: 'Keyboard shortcuts', keys: ['?'] },
  print: { group: 'The page', does: 'Print the posting', keys: ['Mod+P'] },
  close: { group: 'The page', does: 'Close what is open, or put back what is picked up', keys: ['Escape'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
