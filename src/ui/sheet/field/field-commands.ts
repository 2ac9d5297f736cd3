import { flushSync } from 'react-dom';
import { applyInputRules } from '../../../document/apply-input-rules';
import { joinRichText, sliceRichText, type RichText, type SimpleMarkType } from '../../../document/rich-text';
import { toggleMark } from '../../../document/toggle-mark';
import { placeSelection, readSelection, type FieldSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';

/** Tells the field's owner of a new value, and where the selection is after it. */
export function change(
  props: RichTextFieldProps,
  target: HTMLElement,
  value: RichText,
  selection = readSelection(target),
) {
  props.onChange(value, { field: props.field, ...selection });
}

/** Puts a text in the place of the selection, and the caret behind it. */
export function replaceSelection(props: RichTextFieldProps, target: HTMLElement, text: RichText): void {
  const { start, end } = readSelection(target) ?? {
    start: props.value.text.length,
    end: props.value.text.length,
  };
  const value = joinRichText(sliceRichText(props.value, 0, start), text, sliceRichText(props.value, end));
  const caret = { start: start + text.text.length, end: start + text.text.length };
  changeAndSelect(props, target, value, caret);
}

/** The caret can only be placed in what is drawn. */
function changeAndSelect(
  props: RichTextFieldProps,
  target: HTMLElement,
  value: RichText,
  selection: FieldSelection,
) {
  flushSync(() => change(props, target, value, selection));
  placeSelection(target, selection);
}

/**
 * Turns Markdown's signs into what they mean as the second of a pair is typed; a step of its own for undoing.
 * Returns where the caret is then, or undefined where there was nothing to turn.
 */
export function formatTyped(
  props: RichTextFieldProps,
  target: HTMLElement,
  typedLength: number,
): number | undefined {
  const selection = readSelection(target);
  if (selection === undefined || selection.start !== selection.end || typedLength <= 0) return undefined;
  const applied = applyInputRules(props.value, selection.start - typedLength, selection.start);
  if (applied === undefined) return undefined;
  const caret = { start: applied.caret, end: applied.caret };
  flushSync(() => props.onChange(applied.richText, { field: props.field, ...caret }, true));
  placeSelection(target, caret);
  return applied.caret;
}

/** Marks what is selected, or unmarks it where all of it is marked. */
export function format(props: RichTextFieldProps, target: HTMLElement, type: SimpleMarkType): void {
  const selection = readSelection(target);
  if (selection === undefined || selection.start === selection.end) return;
  changeAndSelect(props, target, toggleMark(props.value, type, selection.start, selection.end), selection);
}
