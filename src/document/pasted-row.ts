import type { Indent, RowKind } from './job-description';
import type { RichText } from './rich-text';

/** A row as it comes from the clipboard; without a kind it is like the row that it is pasted into. */
export interface PastedRow {
  readonly kind: RowKind | undefined;
  readonly content: RichText;
  readonly indent: Indent;
  readonly included: boolean;
}
