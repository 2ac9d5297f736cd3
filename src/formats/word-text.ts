/** What XML has no place for, and what a text from Markdown may still hold of it. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Returns the text as XML can carry it, on one line. */
export function wordText(text: string): string {
  return text.replaceAll(forbidden, '\uFFFD').replaceAll(/\s*[\r\n]\s*/g, ' ');
}
