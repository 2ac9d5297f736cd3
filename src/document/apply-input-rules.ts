import { normalizeRichText } from './normalize-rich-text';
import { joinRichText, sliceRichText, type RichText, type SimpleMarkType } from './rich-text';

/** What people who know Markdown type for a mark: the sign before and behind, with nothing but text between. */
const rules: readonly { readonly type: SimpleMarkType; readonly sign: string; readonly pattern: RegExp }[] = [
  { type: 'strong', sign: '**', pattern: /(?<![*\\])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)/g },
  { type: 'emphasis', sign: '*', pattern: /(?<![*\\])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/g },
  {
    type: 'emphasis',
    sign: '_',
    pattern: /(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu,
  },
  { type: 'delete', sign: '~~', pattern: /(?<![~\\])~~(?=[^\s~])([^~]*[^\s~])~~(?!~)/g },
  { type: 'inlineCode', sign: '`', pattern: /(?<![`\\])`(?=[^\s`])([^`]*[^\s`])`(?!`)/g },
];

/**
 * Returns the rich text with Markdown's signs turned into the marks they mean, where a pair of them was completed
 * between two offsets, and where the caret at the second offset has gone; undefined where there is none.
 */
export function applyInputRules(
  richText: RichText,
  start: number,
  caret: number,
): { readonly richText: RichText; readonly caret: number } | undefined {
  for (const { type, sign, pattern } of rules) {
    for (const match of richText.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end <= start || end > caret) continue;
      const inner = sliceRichText(richText, match.index + sign.length, end - sign.length);
      const marked = {
        text: inner.text,
        marks: [...inner.marks, { type, start: 0, end: inner.text.length }],
      };
      const applied = normalizeRichText(
        joinRichText(sliceRichText(richText, 0, match.index), marked, sliceRichText(richText, end)),
      );
      const moved = caret - 2 * sign.length;
      // Several can be completed at once when a longer text goes in.
      return applyInputRules(applied, Math.min(start, moved), moved) ?? { richText: applied, caret: moved };
    }
  }
  return undefined;
}
