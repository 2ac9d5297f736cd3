import { normalizeRichText, wholeAtoms } from './normalize-rich-text';
import { markAt, type Mark, type RichText, type SimpleMarkType } from './rich-text';

/** Returns the rich text with the stretch marked, or unmarked where all of it has the mark already. */
export function toggleMark(richText: RichText, type: SimpleMarkType, start: number, end: number): RichText {
  const whole = wholeAtoms({ type, start, end }, richText.marks);
  const marked = normalizeRichText({ text: richText.text, marks: [...richText.marks, whole] });
  const isMarked =
    marked.marks.length === richText.marks.length &&
    marked.marks.every(
      (mark, index) => mark.start === richText.marks[index]?.start && mark.end === richText.marks[index]?.end,
    );
  return isMarked ? clearMark(richText, type, whole.start, whole.end) : marked;
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
