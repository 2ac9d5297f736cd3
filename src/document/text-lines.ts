import type { PostedLine } from './posted-line';
import { readPastedText } from './read-pasted-text';

/** Returns the lines of a plain text; a sign before one makes it an item of a list. */
export function textLines(text: string): PostedLine[] {
  const lines = text.split(/\r\n?|\n/);
  const blanks = lines.map((line, index) =>
    line.trim() === '' ? [] : [index > 0 && lines[index - 1]?.trim() === ''],
  );
  const blankBefore = blanks.flat();
  return readPastedText(text).map(({ kind, content, indent }, index) => ({
    kind: kind === 'number' || kind === 'bullet' ? kind : kind === 'checklist' ? 'bullet' : 'paragraph',
    depth: indent,
    content,
    blankBefore: blankBefore[index] ?? false,
  }));
}
