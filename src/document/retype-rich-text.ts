import { replaceStretch } from './replace-stretch';
import type { RichText } from './rich-text';

/** Marks that are about the very words they are on. */
const literal = new Set(['link', 'inlineCode', 'verbatim']);

/** Returns a rich text that says another text, with the marks of what stays; a link of which a word changes is none any more. */
export function retypeRichText(content: RichText, text: string): RichText {
  const { text: before } = content;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === text.at(-1 - same)) same += 1;
  const end = before.length - same;
  if (start === end && before.length === text.length) return content;
  const marks = content.marks.filter(
    (mark) => !literal.has(mark.type) || mark.end <= start || mark.start >= end,
  );
  return replaceStretch({ text: before, marks }, start, end, text.slice(start, text.length - same));
}
