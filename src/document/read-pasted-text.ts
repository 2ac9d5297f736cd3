import type { Indent, RowKind } from './job-description';
import type { PastedRow } from './pasted-row';
import { plainText } from './rich-text';

interface Marker {
  readonly pattern: RegExp;
  readonly kind: RowKind;
  readonly included: boolean;
}

/** The signs that lines of a list bring along from documents, pages and mails; a sign before another gives way. */
const markers: readonly Marker[] = [
  { pattern: /^(?:[-*+•]\s+)?\[ \]\s+/, kind: 'checklist', included: false },
  { pattern: /^(?:[-*+•]\s+)?\[[xX]\]\s+/, kind: 'checklist', included: true },
  { pattern: /^[☐□]\s*/, kind: 'checklist', included: false },
  { pattern: /^[☑☒✅✓✔]\uFE0F?\s*/, kind: 'checklist', included: true },
  { pattern: /^[•▪▫◦·‣⁃●○■□➢➤►▶❖*+–—-]\s+/, kind: 'bullet', included: true },
  // Word writes the second level of its lists with the letter o.
  { pattern: /^[o]\t+\s*/, kind: 'bullet', included: true },
  { pattern: /^(?:\d{1,3}|[a-z])[.)]\s+/, kind: 'number', included: true },
];

/** Returns the rows that the lines of a pasted text are; blank lines only part them. */
export function readPastedText(text: string): PastedRow[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => {
    const bare = line.trim();
    const marker = markers.find(({ pattern }) => pattern.test(bare));
    return { width: widthBefore(line), marker, text: marker ? bare.replace(marker.pattern, '') : bare };
  });
  const isList = read.some(({ marker }) => marker !== undefined);
  const widths: number[] = [];
  return read.map(({ width, marker, text: content }) => {
    // A line stands under the last one that began further left.
    while ((widths.at(-1) ?? -1) >= width) widths.pop();
    if (marker === undefined) widths.length = 0;
    else widths.push(width);
    return {
      kind: marker?.kind ?? (isList ? 'paragraph' : undefined),
      content: plainText(content),
      indent: Math.min(Math.max(widths.length - 1, 0), 2) as Indent,
      included: marker?.included ?? true,
    };
  });
}

/** Returns how far a line stands in, in columns. */
function widthBefore(line: string): number {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  return space.replaceAll('\t', '    ').length;
}
