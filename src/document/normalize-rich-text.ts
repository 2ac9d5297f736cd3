import { markAt, sameKind, type Mark, type MarkType, type RichText } from './rich-text';
import { isSafeUrl } from './safe-url';

/** Where marks begin and end together, the earlier in this list encloses the later. */
const nesting: readonly MarkType[] = ['link', 'strong', 'emphasis', 'delete', 'inlineCode', 'verbatim'];

/** Control characters (line feeds apart) and halves of surrogate pairs: no format can carry them. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0009\u000B-\u001F\u007F]|\p{Surrogate}/gu;
// oxlint-disable-next-line no-control-regex
const hasUnprintable = /[\u0000-\u0009\u000B-\u001F\u007F]|\p{Surrogate}/u;

/**
 * Returns the text with each control character as a space and each half of a surrogate pair as U+FFFD; its
 * length stays, so offsets into it stay true.
 */
export function cleanText(text: string): string {
  if (!hasUnprintable.test(text)) return text;
  return text.replace(unprintable, (character) => (character >= '\uD800' ? '\uFFFD' : ' '));
}

/** Returns the text clean and on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

/**
 * Returns the one form of a rich text that all ways of saying the same share: clean text, marks in order, none
 * empty or over white space at its edges, equal ones merged, links safe and apart, code and verbatim stretches whole.
 */
export function normalizeRichText(richText: RichText): RichText {
  const text = cleanText(richText.text);
  if (richText.marks.length === 0) return text === richText.text ? richText : { text, marks: [] };
  const safe = richText.marks
    .filter((mark) => mark.type !== 'link' || isSafeUrl(mark.url))
    .map(withoutAngleBrackets);
  const atoms = normalizeAtoms(text, safe);
  const links = separateLinks(
    mergeEqual(
      text,
      safe.filter(isLink).map((mark) => wholeAtoms(mark, atoms)),
    ),
  );
  const others = safe.filter((mark) => !isLink(mark) && !isAtom(mark));
  const simple = mergeEqual(
    text,
    others.map((mark) => wholeAtoms(mark, atoms)),
  );
  return { text, marks: [...links, ...simple, ...atoms].toSorted(byNesting) };
}

/** No address has angle brackets, and in one that did readers of Markdown would see HTML. */
function withoutAngleBrackets(mark: Mark): Mark {
  if (mark.type !== 'link' || !/[<>]/.test(mark.url)) return mark;
  return { ...mark, url: mark.url.replaceAll('<', '%3C').replaceAll('>', '%3E') };
}

const isLink = (mark: Mark) => mark.type === 'link';
/** Markdown takes code and verbatim stretches literally, so no other mark can begin or end within one. */
const isAtom = (mark: Mark) => mark.type === 'inlineCode' || mark.type === 'verbatim';

function byNesting(left: Mark, right: Mark): number {
  return (
    left.start - right.start ||
    right.end - left.end ||
    nesting.indexOf(left.type) - nesting.indexOf(right.type)
  );
}

/** Returns code and verbatim stretches, each on one line and none over another. */
function normalizeAtoms(text: string, marks: readonly Mark[]): Mark[] {
  const onOneLine = marks.filter(isAtom).flatMap((mark) => splitAtLineFeeds(text, mark));
  const atoms: Mark[] = [];
  for (const mark of mergeEqual(text, onOneLine).toSorted(byNesting)) {
    const rest = trimMark(text, markAt(mark, Math.max(mark.start, atoms.at(-1)?.end ?? 0), mark.end));
    if (rest !== undefined) atoms.push(rest);
  }
  return atoms;
}

function splitAtLineFeeds(text: string, mark: Mark): Mark[] {
  const pieces: Mark[] = [];
  const end = Math.min(mark.end, text.length);
  let { start } = mark;
  for (let index = start; index <= end; index += 1) {
    if (index === end || text[index] === '\n') {
      pieces.push(markAt(mark, start, index));
      start = index + 1;
    }
  }
  return pieces;
}

/** Returns the mark grown over those code and verbatim stretches that it reaches into. */
export function wholeAtoms(mark: Mark, others: readonly Mark[]): Mark {
  let { start, end } = mark;
  for (const atom of others.filter(isAtom)) {
    if (atom.start < end && atom.end > start) {
      start = Math.min(start, atom.start);
      end = Math.max(end, atom.end);
    }
  }
  return markAt(mark, start, end);
}

/**
 * Returns the marks in order, trimmed, with those of one kind merged where they touch; white space has no look
 * of its own, so two of the simple marks are one across it.
 */
function mergeEqual(text: string, marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks
    .map((each) => trimMark(text, each))
    .filter((each) => each !== undefined)
    .toSorted(byNesting)) {
    const index = merged.findLastIndex((other) => sameKind(other, mark));
    const last = merged[index];
    if (last !== undefined && mark.start <= reach(text, last)) {
      merged[index] = markAt(last, last.start, Math.max(last.end, mark.end));
    } else {
      merged.push(mark);
    }
  }
  return merged;
}

function reach(text: string, mark: Mark): number {
  let { end } = mark;
  if (!isLink(mark) && !isAtom(mark)) while (isSpace(text[end])) end += 1;
  return end;
}

/** A link cannot hold a link: where two overlap, the one that begins later gives way. */
function separateLinks(links: readonly Mark[]): Mark[] {
  const separate: Mark[] = [];
  for (const link of links.toSorted(byNesting)) {
    if (link.start >= (separate.at(-1)?.end ?? 0)) separate.push(link);
  }
  return separate;
}

/** Returns the mark without white space at its edges and with whole characters, or undefined where nothing is left. */
export function trimMark(text: string, mark: Mark): Mark | undefined {
  let start = Math.max(0, mark.start);
  let end = Math.min(text.length, mark.end);
  if (isWithinCharacter(text, start)) start -= 1;
  if (isWithinCharacter(text, end)) end += 1;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return start < end ? markAt(mark, start, end) : undefined;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/** Tells whether an offset lies between the two halves of a surrogate pair. */
function isWithinCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
