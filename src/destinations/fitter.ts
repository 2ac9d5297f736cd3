import type { ElementContent } from 'hast';
import type { ChangeKind } from './change';

/** What fits a part of a posting into what a place keeps, handed to those that fit one kind of part. */
export interface Fitter {
  readonly nestedLists: boolean;
  /** Tells whether a tag survives there. */
  keeps(this: void, tag: string): boolean;
  /** Returns nodes with all in them fitted. */
  fit(this: void, nodes: readonly ElementContent[]): ElementContent[];
  /** Notes a change and what it reads, and returns what stands there instead, marked with it. */
  change(this: void, kind: ChangeKind, words: string, instead: readonly ElementContent[]): ElementContent[];
}
