import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/formats/import/decode-text';

const text = 'Köchin – “gut” für €5\n';
const utf16 = (bigEndian: boolean) => {
  const units = Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};
// What Windows-1252 has beside Latin-1 Node decodes wrongly; the browser journey shows that.
const windows = Uint8Array.from([0x4b, 0xf6, 0x63, 0x68, 0x69, 0x6e]);
const encode = (each: string) => new TextEncoder().encode(each);

describe('the text of a file', () => {
  it.each([
    { name: 'UTF-8', bytes: encode(text) },
    { name: 'UTF-8 with a mark', bytes: encode(`\uFEFF${text}`) },
    { name: 'UTF-16 LE with a mark', bytes: utf16(false) },
    { name: 'UTF-16 BE with a mark', bytes: utf16(true) },
  ])('is read from $name', ({ bytes }) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([true, false])('is read from UTF-16 without a mark (big-endian: %s)', (bigEndian) => {
    const units = Array.from('A cook for us\n', (character) => character.charCodeAt(0));
    const bytes = Uint8Array.from(units.flatMap((unit) => (bigEndian ? [0, unit] : [unit, 0])));
    expect(decodeText(bytes)).toBe('A cook for us\n');
  });

  it('is read from Windows-1252', () => {
    expect(decodeText(windows)).toBe('Köchin');
  });

  it('is read from what it declares', () => {
    const head = encode('<meta charset="windows-1251"><p>');
    expect(decodeText(Uint8Array.from([...head, 0xcf, 0xee, 0xe2, 0xe0, 0xf0]))).toBe(
      '<meta charset="windows-1251"><p>Повар',
    );
    const wrong = encode('<meta charset="utf-8"><p>');
    expect(decodeText(Uint8Array.from([...wrong, 0xe4]))).toBe('<meta charset="utf-8"><p>ä');
    const none = encode('<meta charset="no-such"><p>');
    expect(decodeText(Uint8Array.from([...none, 0xe4]))).toBe('<meta charset="no-such"><p>ä');
  });

  it('is none where there is a program', () => {
    expect(decodeText(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 9]))).toBeUndefined();
    expect(
      decodeText(Uint8Array.from(Array.from({ length: 400 }, (_, index) => 1 + (index % 8)))),
    ).toBeUndefined();
  });
});
