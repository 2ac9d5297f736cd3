/** What the list of the palette tells the text field above it. */
export interface ShownList {
  readonly listId: string | undefined;
  readonly activeOptionId: string | undefined;
}

/** What the text field hands on to the list of the palette. */
export interface PaletteList {
  /** Does what a key of the text field means to the list. */
  readonly press: (key: string) => void;
  readonly scrollToStart: () => void;
}
