/** The longest name without its extension, in bytes: file systems take 255, and a download may get a number added. */
const longest = 120;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Returns a file name made of the title's letters and digits, such as `backend-engineer-intern.md`. */
export function fileName(title: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  let stem = '';
  // By characters, so that none is cut in two.
  for (const character of words.join('-')) {
    if (new TextEncoder().encode(stem + character).length > longest) break;
    stem += character;
  }
  stem = stem.replace(/-$/, '');
  return `${stem === '' || reserved.test(stem) ? 'job-description' : stem}.${extension}`;
}
