/** Returns the beginning of a text, for naming what holds it: at most `length` characters, cut at a word. */
export function excerpt(text: string, length = 60): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= length) return line;
  const room = length - ' …'.length;
  const lastSpace = line.lastIndexOf(' ', room);
  // A text with no space near is cut between characters, none of them in two.
  const cut =
    lastSpace > length / 2 ? line.slice(0, lastSpace) : line.slice(0, room).replace(/\p{Surrogate}$/u, '');
  return `${cut} …`;
}
