/** What parts a word from the one before it. */
export const breaks = { none: 0, comma: 1, colon: 2, clause: 3, sentence: 4 } as const;
type Break = (typeof breaks)[keyof typeof breaks];

/** A word of a text as the review compares it: in lower case, with a straight apostrophe. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isQuoted: boolean;
  readonly before: Break;
  /** Its value, where it is a number in digits or in a word. */
  readonly number: number | undefined;
}

const words = (text: string, first: number, step: number) =>
  text.split(' ').map((word, index) => [word, first + index * step] as const);
const numberWords = new Map([
  ...words('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1, 1),
  ...words('sixteen seventeen eighteen nineteen', 16, 1),
  ...words('twenty thirty forty fifty sixty seventy', 20, 10),
]);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isForeign = (code: number) =>
  code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2fff) && code < 0xfe00;
const ascii = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)));
const isLetter = (code: number) => (code < 128 ? ascii[code] === true : isForeign(code));
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** Signs within a word: the stop of "Node.js", the sign of an address, the comma of 1,000. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  if (isApostrophe(code) || code === 46 || code === 64) return true;
  return code === 44 && isDigit(next) && isDigit(text.charCodeAt(at - 1));
}

function breakOf(code: number, next: number): Break {
  if (code === 10 || code === 33 || code === 63 || code === 0x2022) return breaks.sentence;
  if (code === 46) return next === 32 || next === 10 ? breaks.sentence : breaks.none;
  if (code === 58) return next === 32 ? breaks.colon : breaks.none;
  if (code === 59 || code === 40 || code === 41 || code === 0x2013 || code === 0x2014) return breaks.clause;
  return code === 44 ? breaks.comma : breaks.none;
}

/** Returns the words of a text; a hyphen and a slash part them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // Some letters grow longer in lower case; then offsets would lie.
  const source = lower.length === text.length ? lower : text;
  let before: Break = breaks.sentence;
  let isQuoted = false;
  let isStraight = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      before = Math.max(before, breakOf(code, text.charCodeAt(at + 1))) as Break;
      if (code === 34) isStraight = !isStraight && text.includes('"', at + 1);
      if (code === 0x201c) isQuoted = true;
      if (code === 0x201d) isQuoted = false;
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (isLetter(text.charCodeAt(at)) || joins(text, at))) at += 1;
    const word = source.slice(start, at).replace(/’/g, "'");
    tokens.push({
      word,
      start,
      end: at,
      isCapital: isUpper(code) || (isForeign(code) && text[start] !== source[start]),
      isQuoted: isQuoted || isStraight,
      before,
      number: isDigit(code) ? Number.parseFloat(word.replaceAll(',', '')) : numberWords.get(word),
    });
    before = breaks.none;
  }
  return tokens;
}
