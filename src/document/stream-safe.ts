/**
 * Returns the text with at most 30 combining marks in a row, as Unicode's Stream-Safe Text Format has it (UAX 15):
 * no language needs more, and a letter with thousands of them takes long to draw.
 */
export function streamSafe(text: string): string {
  return text.replaceAll(/(\p{M}{30})\p{M}+/gu, '$1');
}
