/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Returns a file name made of the title's letters and digits, such as `backend-engineer-intern.md`. */
export function fileName(title: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  // By characters, so that none is cut in two.
  const stem = Array.from(words.join('-')).slice(0, 80).join('').replace(/-$/, '');
  return `${stem === '' || reserved.test(stem) ? 'job-description' : stem}.${extension}`;
}
