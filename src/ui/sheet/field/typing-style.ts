import { markAt, type Mark, type RichText, type SimpleMarkType } from '../../../document/rich-text';
import { replaceSelection } from './field-commands';
import { marksAtCaret } from './field-dom';
import type { FieldSelection } from './field-selection';
import type { RichTextFieldProps } from './rich-text-field-props';

/** The marks that what is typed next at an offset gets, whatever stands around it. */
export interface TypingStyle {
  readonly at: number;
  readonly marks: readonly SimpleMarkType[];
}

/** Returns the style for typing at the caret with this mark where it was without, and without where it was with. */
export function toggleTyping(
  field: HTMLElement,
  { start }: FieldSelection,
  style: TypingStyle | undefined,
  type: SimpleMarkType,
): TypingStyle {
  const marks = style?.at === start ? style.marks : marksAtCaret(field);
  return {
    at: start,
    marks: marks.includes(type) ? marks.filter((each) => each !== type) : [...marks, type],
  };
}

/**
 * Puts in what was typed where it must look otherwise than the browser would have it: in a style, or plain behind a
 * link. Returns the style for what follows.
 */
export function typeInStyle(
  event: InputEvent,
  target: HTMLElement,
  props: RichTextFieldProps,
  selection: FieldSelection | undefined,
  style: TypingStyle | undefined,
): TypingStyle | undefined {
  const { data } = event;
  if (data === null || selection === undefined || selection.start !== selection.end) return undefined;
  const { start } = selection;
  const wanted = style?.at === start ? style : undefined;
  if (wanted === undefined && !isBehindLink(props.value, start)) return undefined;
  event.preventDefault();
  const around = props.value.marks.filter(
    (mark) => mark.type === 'link' && mark.start < start && mark.end > start,
  );
  const simple = (wanted?.marks ?? []).map((type): Mark => ({ type, start: 0, end: data.length }));
  const marks = [...around.map((link) => markAt(link, 0, data.length)), ...simple];
  replaceSelection(props, target, { text: data, marks });
  // White space has no look of its own, so the style waits for what follows it.
  return wanted !== undefined && data.trim() === '' ? { ...wanted, at: start + data.length } : undefined;
}

/** Tells whether a link ends at the caret: what is typed behind a link is no part of it. */
function isBehindLink({ marks }: RichText, caret: number): boolean {
  return marks.some((mark) => mark.type === 'link' && mark.end === caret);
}
