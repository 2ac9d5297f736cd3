import type { RichText } from './rich-text';

/** A line of a posting as its readers see it: what was sent, or what a job board shows. */
export interface PostedLine {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'number';
  /** How many lists it stands in, less one; 0 outside of lists. */
  readonly depth: number;
  readonly content: RichText;
  /** Whether empty space sets it off from the line before. */
  readonly blankBefore: boolean;
}
