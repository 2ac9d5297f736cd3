import type { ImportSource } from '../../formats/import/read-import';

export type Content = ImportSource['content'];

/** The largest files that are read, in bytes: a Word file may hold pictures, which stay behind. */
const largest = { text: 5, word: 25 };
const megabyte = 1024 * 1024;

/** Returns why a file is not even opened, or undefined where it can be. */
export function tooLarge({ name, size }: File): string | undefined {
  const limit = /\.docx$/i.test(name) ? largest.word : largest.text;
  return size > limit * megabyte
    ? `is larger than ${limit} MB, which is more than any job description.`
    : undefined;
}

/** What tells formatting from the boxes and colours that editors of code put around plain text. */
const meaningful = /<(?:h[1-6]|li|strong|b|em|i|a|table|p)[\s>]/i;

/** Returns what was pasted: a file, formatted text, or else plain text. */
export function pastedContent(data: DataTransfer): File | Content {
  const [file] = data.files;
  const html = data.getData('text/html');
  if (meaningful.test(html)) return { html };
  const text = data.getData('text/plain');
  return file !== undefined && text === '' ? file : { text };
}
