import type { Command } from '../command';

/** The groups of the palette, in their order. */
export const entryGroups = ['Actions', 'Sections', 'Drafts', 'Templates'] as const;
export type EntryGroup = (typeof entryGroups)[number];

/** One thing the palette offers. */
export interface PaletteEntry extends Command {
  readonly id: string;
  readonly group: EntryGroup;
  /** What tells it from others of its name, shown at its end. */
  readonly hint?: string;
}
