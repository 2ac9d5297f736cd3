import type { Mark, RichText } from '../../../document/rich-text';
import type { FieldSelection } from '../field/field-selection';

/** Returns the link that a selection or a caret touches, if there is one. */
export function linkAt(
  { marks }: RichText,
  { start, end }: FieldSelection,
): Extract<Mark, { type: 'link' }> | undefined {
  return marks.filter((mark) => mark.type === 'link').find((mark) => mark.start <= end && mark.end >= start);
}
