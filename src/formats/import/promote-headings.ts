import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isFactLabel } from '../../document/detail-values/fact-label';
import { knownHeading } from '../../document/known-headings';
import { joinLines, lineText, splitLines, type Line } from './lines';

/** A heading that nobody has marked as one; its depth is still to be found. */
export const guessedDepth = 6;

type Unit = RootContent | Line | undefined;
/** `before` is the line of the same paragraph before it, or the heading that it stands right under. */
type IsHeading = (line: Line, next: Unit, before: Unit) => boolean;

/**
 * Returns the blocks with those lines as headings that the test takes for such and that something follows, and how
 * many they are.
 */
function promote(blocks: readonly RootContent[], isHeading: IsHeading) {
  let count = 0;
  let heading: Heading | undefined;
  const promoted = blocks.flatMap((block, index): RootContent[] => {
    if (block.type !== 'paragraph') {
      heading = block.type === 'heading' ? block : undefined;
      return [block];
    }
    const lines = splitLines(block.children);
    const parts: (Paragraph | Heading)[] = [];
    let run: Line[] = [];
    const endRun = () => {
      if (run.some((line) => lineText(line) !== ''))
        parts.push({ type: 'paragraph', children: joinLines(run) });
      run = [];
    };
    lines.forEach((line, at) => {
      const rest = lines.slice(at + 1).find((each) => lineText(each) !== '');
      const before = heading ?? run.findLast((each) => lineText(each) !== '');
      if (lineText(line) !== '' && isHeading(line, rest ?? blocks[index + 1], before)) {
        endRun();
        count += 1;
        heading = { type: 'heading', depth: guessedDepth, children: withoutBold(line.nodes) };
        parts.push(heading);
      } else {
        if (lineText(line) !== '') heading = undefined;
        run.push(line);
      }
    });
    endRun();
    return parts.some(({ type }) => type === 'heading') ? parts : [block];
  });
  return { blocks: promoted, count };
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const isShort = (text: string, words: number) => text.length <= 90 && wordCount(text) <= words;

/** A label with its value is a fact and no heading. */
function isFact(text: string): boolean {
  const [, label, value = ''] = /^([^:]{1,40}):\s*(.*)$/s.exec(text) ?? [];
  return label !== undefined && value !== '' && isFactLabel(label);
}

const isBold = (node: PhrasingContent): boolean => {
  if (node.type === 'strong') return true;
  if (node.type === 'emphasis' || node.type === 'link') return node.children.every(isBold);
  return toString(node).trim() === '' && node.type !== 'image' && node.type !== 'html';
};

function withoutBold(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'strong') return withoutBold(node.children);
    if (node.type === 'emphasis' || node.type === 'link')
      return [{ ...node, children: withoutBold(node.children) }];
    return [node];
  });
}

const isFollowed = (next: Unit) =>
  next !== undefined && ('nodes' in next || (next.type !== 'heading' && next.type !== 'thematicBreak'));

/** Tells whether all words of a line are bold. */
export function isBoldLine({ nodes }: Line): boolean {
  return nodes.some(({ type }) => type !== 'text') && nodes.every(isBold);
}

const isBoldUnit = (next: RootContent | Line) => {
  if ('nodes' in next) return isBoldLine(next);
  const [line] = next.type === 'paragraph' ? splitLines(next.children) : [];
  return line !== undefined && isBoldLine(line);
};

/** Takes short lines that are all bold for headings: a fifth of real postings has no others. */
export function promoteBoldLines(root: Root): { root: Root; count: number } {
  const { blocks, count } = promote(root.children, (line, next) => {
    const text = lineText(line);
    if (!isBoldLine(line) || !isShort(text, 12) || /[.;,]$/.test(text) || isFact(text)) return false;
    // Of several such lines only the last has something under it.
    return isFollowed(next) && next !== undefined && !isBoldUnit(next);
  });
  return { root: { ...root, children: blocks }, count };
}

const isInCapitals = (text: string) =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && !/^\d/.test(text);

/** Whether what follows a short line is what it stands over: a list, or a text that is clearly longer. */
function isUnder(next: Unit, text: string): boolean {
  if (next === undefined) return false;
  if ('nodes' in next) return lineText(next).length > 2 * text.length;
  return next.type === 'list' || (next.type === 'paragraph' && toString(next).length > 2 * text.length);
}

/** What a sentence says that leads to a list of its section, where a heading would begin one. */
const leadsToList =
  /\b(?:follow(?:s|ing)|below|includ(?:e|es|ing)|such as|namely|please|defined|described?|it is|they are|there are)\b/i;

/** Whether a longer line stands over a list as headings do that speak to the reader: “You might thrive here if you have:”. */
function isSpokenHeading(text: string, next: Unit, before: Unit): boolean {
  const isOverList = next !== undefined && !('nodes' in next) && next.type === 'list';
  if (!isOverList || !isShort(text, 14) || !/^\p{Lu}[^.;!?]*:$/u.test(text)) return false;
  if (!/\b(?:you|your|we|our|us)\b/i.test(text) || leadsToList.test(text)) return false;
  // Under a heading it leads from that to the list; behind an open line it is the end of a sentence.
  return before === undefined || ('nodes' in before && /[.:!?]$/.test(lineText(before)));
}

/** Takes lines for headings that say so without any mark: by capitals, a colon, or a well-known name. */
export function promotePlainLines(root: Root, isBareText: boolean): { root: Root; count: number } {
  const { blocks, count } = promote(root.children, (line, next, before) => {
    const text = lineText(line);
    if (!isFollowed(next) || isFact(text)) return false;
    // A bold line is the other guess, which may have been switched off.
    if (isBoldLine(line) || line.nodes.some((node) => node.type === 'html')) return false;
    if (!isShort(text, 8)) return isSpokenHeading(text, next, before);
    if (knownHeading(text) !== undefined || isInCapitals(text)) return true;
    if (text.endsWith(':')) return isBareText || isUnder(next, text);
    const mayBe = /^[\p{Lu}\d]/u.test(text) && !/[.,;!]$/.test(text) && !text.includes(':');
    if (!mayBe || next === undefined || 'nodes' in next) return false;
    return next.type === 'list' || (isBareText && isUnder(next, text));
  });
  return { root: { ...root, children: blocks }, count };
}
