import type { Indent } from './job-description';
import { readLineMarker } from './line-marker';
import type { PastedRow } from './pasted-row';
import { plainText } from './rich-text';

/** Returns the rows that the lines of a pasted text are; blank lines only part them. */
export function readPastedText(text: string): PastedRow[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => {
    const bare = line.trim();
    const marker = readLineMarker(bare);
    return { width: widthBefore(line), marker, text: bare.slice(marker?.length ?? 0) };
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
