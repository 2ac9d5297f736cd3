import type { KeyboardEvent } from 'react';
import type { PastedRow } from '../../../document/pasted-row';
import type { RichText } from '../../../document/rich-text';
import type { Place } from '../../../store/history';
import type { FieldSelection } from './field-selection';

export interface RichTextFieldProps {
  /** The accessible name. */
  readonly label: string;
  /** The field's name among all fields of the page. */
  readonly field: string;
  readonly value: RichText;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Whether the text may have marks. */
  readonly formatting?: boolean;
  /** Whether the text may have line breaks. */
  readonly multiline?: boolean;
  /** `isStep` tells that the change is a step of its own, however fast it follows the typing before it. */
  readonly onChange: (value: RichText, after: Place, isStep?: boolean) => void;
  /** Enter, with the selection at that moment; without it Enter breaks the line where there may be several. */
  readonly onEnter?: (selection: FieldSelection) => void;
  /** Backspace with the caret before the first character. */
  readonly onBackspaceAtStart?: () => void;
  /** Delete with the caret behind the last character. */
  readonly onDeleteAtEnd?: () => void;
  /** Several rows were pasted, the first of them to go in at the selection; without it all go into this field. */
  readonly onPasteRows?: (rows: readonly PastedRow[], selection: FieldSelection) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}
