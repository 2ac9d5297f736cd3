import type { ShortcutId } from '../shortcuts';

export const shortcutGroups = ['Writing', 'Moving about', 'Formatting', 'The page'] as const;

interface Explanation {
  readonly group: (typeof shortcutGroups)[number];
  readonly does: string;
}

/** What each shortcut does, in the order in which the list of shortcuts shows them. */
export const shortcutList: Readonly<Record<ShortcutId, Explanation>> = {
  nextRow: { group: 'Writing', does: 'Begin the next item, or cut this one in two' },
  lineBreak: { group: 'Writing', does: 'Break the line within an item' },
  joinPrevious: {
    group: 'Writing',
    does: 'At the start of an item: join it to the one before, or remove it if it is empty',
  },
  joinNext: { group: 'Writing', does: 'At the end of an item: join the next one to it' },
  turnInto: { group: 'Writing', does: 'In an empty item: choose what it becomes' },
  undo: { group: 'Writing', does: 'Undo' },
  redo: { group: 'Writing', does: 'Redo' },
  moveUp: { group: 'Moving about', does: 'Move the item, detail or section up' },
  moveDown: { group: 'Moving about', does: 'Move the item, detail or section down' },
  indent: { group: 'Moving about', does: 'Indent the item' },
  outdent: { group: 'Moving about', does: 'Outdent the item' },
  nextField: { group: 'Moving about', does: 'Go to the field above or below' },
  pickUp: {
    group: 'Moving about',
    does: 'On a handle: pick it up, and with the arrow keys carry it; again to put it down',
  },
  bold: { group: 'Formatting', does: 'Bold' },
  italic: { group: 'Formatting', does: 'Italic' },
  link: { group: 'Formatting', does: 'Link what is selected, or change the link at the caret' },
  typedBold: { group: 'Formatting', does: 'Bold, by typing' },
  typedItalic: { group: 'Formatting', does: 'Italic, by typing' },
  typedStrikethrough: { group: 'Formatting', does: 'Strikethrough, by typing' },
  typedCode: { group: 'Formatting', does: 'Code, by typing' },
  nextFinding: { group: 'Writing', does: 'Go to the next, or the last, words that the review has found' },
  mend: { group: 'Writing', does: 'Put the first replacement in the place of words found; Esc leaves them' },
  search: { group: 'The page', does: 'Search actions, sections, drafts and templates' },
  help: { group: 'The page', does: 'Keyboard shortcuts' },
  print: { group: 'The page', does: 'Print the posting' },
  close: { group: 'The page', does: 'Close what is open, or put back what is picked up' },
};
