/** A stretch of a text that is set apart, named as mdast names it; `start` and `end` are UTF-16 offsets. */
export type Mark =
  | { readonly type: SimpleMarkType; readonly start: number; readonly end: number }
  | {
      readonly type: 'link';
      readonly start: number;
      readonly end: number;
      readonly url: string;
      readonly title?: string;
    };

/** `verbatim` is inline Markdown that we keep as it is written: an image, say, or an HTML tag. */
export type SimpleMarkType = 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'verbatim';
export type MarkType = Mark['type'];

/** Plain text with its marks beside it. A line feed in the text is a hard line break. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export const emptyRichText: RichText = { text: '', marks: [] };

/** Returns rich text without any mark. */
export function plainText(text: string): RichText {
  return text === '' ? emptyRichText : { text, marks: [] };
}

/** Tells whether two rich texts have the same text and the same marks in the same order. */
export function equalRichText(left: RichText, right: RichText): boolean {
  if (left === right) return true;
  return (
    left.text === right.text &&
    left.marks.length === right.marks.length &&
    left.marks.every((mark, index) => equalMark(mark, right.marks[index]))
  );
}

function equalMark(left: Mark, right: Mark | undefined): boolean {
  return right !== undefined && left.start === right.start && left.end === right.end && sameKind(left, right);
}

/** Tells whether two marks mean the same wherever they stand: the same type and, for links, the same target. */
export function sameKind(left: Mark, right: Mark): boolean {
  if (left.type === 'link') {
    return right.type === 'link' && left.url === right.url && left.title === right.title;
  }
  return left.type === right.type;
}

/** Returns the mark moved to other offsets. */
export function markAt(mark: Mark, start: number, end: number): Mark {
  return start === mark.start && end === mark.end ? mark : { ...mark, start, end };
}

/** Returns the part of a rich text from `start` to `end`, with the marks that reach into it. */
export function sliceRichText({ text, marks }: RichText, start: number, end = text.length): RichText {
  const cut: Mark[] = [];
  for (const mark of marks) {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    if (from < to) cut.push(markAt(mark, from, to));
  }
  return { text: text.slice(start, end), marks: cut };
}

/** Returns the parts one after another as one rich text; marks that meet at a seam are left as two. */
export function joinRichText(...parts: readonly RichText[]): RichText {
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    for (const mark of part.marks) {
      marks.push(markAt(mark, mark.start + text.length, mark.end + text.length));
    }
    text += part.text;
  }
  return { text, marks };
}
