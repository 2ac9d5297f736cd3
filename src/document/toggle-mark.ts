import { normalizeRichText, wholeAtoms } from './normalize-rich-text';
import { markAt, type Mark, type RichText, type SimpleMarkType } from './rich-text';

/** Returns the rich text with the stretch marked, or unmarked where all of it has the mark already. */
export function toggleMark(richText: RichText, type: SimpleMarkType, start: number, end: number): RichText {
  const whole = wholeAtoms({ type, start, end }, richText.marks);
  return isMarked(richText, type, start, end)
    ? clearMark(richText, type, whole.start, whole.end)
    : withMark(richText, whole);
}

/** Tells whether all of the stretch that can be marked has the mark. */
export function isMarked(richText: RichText, type: SimpleMarkType, start: number, end: number): boolean {
  const { marks } = withMark(richText, wholeAtoms({ type, start, end }, richText.marks));
  return (
    marks.length === richText.marks.length &&
    marks.every(
      (mark, index) => mark.start === richText.marks[index]?.start && mark.end === richText.marks[index]?.end,
    )
  );
}

function withMark({ text, marks }: RichText, mark: Mark): RichText {
  return normalizeRichText({ text, marks: [...marks, mark] });
}

/** Returns the rich text with a link over the stretch in place of those that were there; no URL takes them away. */
export function setLink(richText: RichText, url: string | undefined, start: number, end: number): RichText {
  const cleared = clearMark(richText, 'link', start, end);
  if (url === undefined) return cleared;
  return normalizeRichText({
    text: cleared.text,
    marks: [...cleared.marks, { type: 'link', start, end, url }],
  });
}

function clearMark({ text, marks }: RichText, type: Mark['type'], start: number, end: number): RichText {
  const cut = marks.flatMap((mark) =>
    mark.type === type && mark.start < end && mark.end > start
      ? [
          markAt(mark, mark.start, Math.min(mark.end, start)),
          markAt(mark, Math.max(mark.start, end), mark.end),
        ]
      : [mark],
  );
  return normalizeRichText({ text, marks: cut.filter((mark) => mark.start < mark.end) });
}
