/** Something that a reader takes a text for without being sure; each can be switched off. */
export type Guess =
  /** Lines that are all bold, taken for headings. */
  | 'bold-headings'
  /** Short lines that end in a colon, stand in capitals, or are the heading of many postings. */
  | 'plain-headings'
  /** Lines of a label and a value at the top, taken for details. */
  | 'facts'
  /** Words of a page around its posting, left out. */
  | 'surroundings';

/** How often a guess was made, or would be if it were not switched off. */
export interface MadeGuess {
  readonly guess: Guess;
  readonly count: number;
  readonly isOn: boolean;
}

/** The guesses that the user has switched off. */
export type SwitchedOff = readonly Guess[];
