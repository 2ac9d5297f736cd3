import { joinRichText, plainText, sliceRichText, type RichText } from './rich-text';

/** Returns a rich text with another text from `start` to `end`, in the marks that held all of what stood there. */
export function replaceStretch(content: RichText, start: number, end: number, text: string): RichText {
  const marks = content.marks
    .filter((mark) => mark.start <= start && end <= mark.end)
    .map((mark) => ({ ...mark, start: 0, end: text.length }));
  const put = text === '' ? plainText('') : { text, marks };
  return joinRichText(sliceRichText(content, 0, start), put, sliceRichText(content, end));
}
