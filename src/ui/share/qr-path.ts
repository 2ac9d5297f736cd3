import { encodeQR } from 'qr';

/** A QR code as one path of an image that is so many modules wide, with the quiet zone that cameras need. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** How many modules stay empty on each side, as the standard wants it. */
const quietZone = 4;

/** Returns the QR code of a text that is short enough for one. */
export function qrPath(text: string): QrPath {
  const modules = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: quietZone });
  const path = modules.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: modules.length, path: path.join('') };
}

/** Returns where the dark stretches of a row begin, and how long they are. */
function darkRuns(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end === -1 ? row.length : end) - start] as const;
  });
}
