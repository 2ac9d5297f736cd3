import { cleanText, normalizeRichText } from './normalize-rich-text';
import { joinRichText, plainText, sliceRichText, type RichText } from './rich-text';

/** Returns the rich text without white space at the edges of its lines and without empty lines at its ends. */
export function trimRichText(untrimmed: RichText): RichText {
  const richText = { text: cleanText(untrimmed.text), marks: untrimmed.marks };
  const { text } = richText;
  if (!/^\s|\s$|\s\n|\n\s/.test(text)) return normalizeRichText(richText);
  const lines: RichText[] = [];
  let start = 0;
  for (const line of text.trimEnd().split('\n')) {
    const indent = line.length - line.trimStart().length;
    const isLeadingBlank = lines.length === 0 && line.trim() === '';
    if (!isLeadingBlank) {
      if (lines.length > 0) lines.push(plainText('\n'));
      lines.push(sliceRichText(richText, start + indent, start + indent + line.trim().length));
    }
    start += line.length + 1;
  }
  return normalizeRichText(joinRichText(...lines));
}

/** Returns the rich text on one line: its line breaks as spaces. */
export function singleLine(richText: RichText): RichText {
  if (!richText.text.includes('\n')) return richText;
  return { text: richText.text.replaceAll('\n', ' '), marks: richText.marks };
}
