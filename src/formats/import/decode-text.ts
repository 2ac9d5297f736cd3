const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Returns the text of a file whatever it is encoded in: by its byte order mark, as UTF-8 where it is that, by what it
 * declares, and else as Windows-1252, which files without a word about it are; undefined where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? guessUtf16(bytes);
  if (encoding !== undefined) return textOrNone(new TextDecoder(encoding).decode(bytes));
  try {
    return textOrNone(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOrNone(decodeDeclared(bytes));
  }
}

/** Every second byte of western UTF-16 is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1000 - (bytes.length % 2));
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / sample.length);
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

function decodeDeclared(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  try {
    // What declares to be UTF-8 is not, or it would have been read as such.
    const isUsable = declared !== undefined && !/^utf-?8$/i.test(declared);
    return new TextDecoder(isUsable ? declared : 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** A text has hardly any control characters; a program or a picture is full of them. */
function textOrNone(text: string): string | undefined {
  if (text.includes('\0')) return undefined;
  const count = text.match(control)?.length ?? 0;
  return count > 4 && count > text.length / 200 ? undefined : text;
}
