import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownHeading } from '../../document/known-headings';
import { wordsOf } from '../../document/words-of';
import { joinLines, lineText, splitLines } from './lines';
import { guessedDepth, isBoldLine } from './promote-headings';

interface TitledBlocks {
  readonly title: string;
  readonly blocks: RootContent[];
}

const isHeading = (block: RootContent | undefined): block is Heading => block?.type === 'heading';
const isReal = (block: RootContent): boolean => isHeading(block) && block.depth !== guessedDepth;
const depthOf = (block: RootContent) => (isHeading(block) ? block.depth : guessedDepth);
const textOf = (block: RootContent) => toString(block).replaceAll(/\s+/g, ' ').trim();

/** What may stand before the title without being a text of its own. */
const isSilent = (block: RootContent) =>
  block.type === 'thematicBreak' || (block.type === 'html' && block.value.trimStart().startsWith('<!--'));

/**
 * Returns the blocks without the one that is the job's title, and that title. `named` is what front matter or the
 * page says it is; `isBareText` tells that nothing in the text is marked as a heading.
 */
export function takeTitle(blocks: readonly RootContent[], named: string, isBareText: boolean): TitledBlocks {
  const at = blocks.findIndex((block) => !isSilent(block));
  const first = blocks[at];
  const without = (index: number) => blocks.toSpliced(index, 1);
  if (isHeading(first) && textOf(first) !== '') {
    const isNamed = wordsOf(textOf(first)) === wordsOf(named);
    if (isNamed || isTitleHeading(first, blocks, named)) return { title: textOf(first), blocks: without(at) };
  }
  if (first?.type === 'paragraph' && (isBareText || isBoldParagraph(first))) {
    const [line, ...lines] = splitLines(first.children);
    const text = line === undefined ? '' : lineText(line);
    if (named === '' ? isTitleLine(text) && blocks.length > 1 : wordsOf(text) === wordsOf(named)) {
      const rest: Paragraph = { type: 'paragraph', children: joinLines(lines) };
      return { title: text, blocks: blocks.toSpliced(at, 1, ...(lines.length === 0 ? [] : [rest])) };
    }
  }
  if (named === '') return { title: '', blocks: [...blocks] };
  const again = blocks.findIndex((block) => isHeading(block) && wordsOf(textOf(block)) === wordsOf(named));
  return { title: named, blocks: again === -1 ? [...blocks] : without(again) };
}

function isTitleHeading(first: Heading, blocks: readonly RootContent[], named: string): boolean {
  const text = textOf(first);
  const others = blocks.filter((block) => block !== first);
  const isKnown = knownHeading(text) !== undefined;
  if (first.depth === 1) {
    const isOneOfMany = others.some((block) => isHeading(block) && block.depth === 1);
    return named === '' ? !(isKnown && isOneOfMany) : !isOneOfMany;
  }
  if (named !== '' || isKnown || others.length === 0 || /[:?]$/.test(text)) return false;
  if (isReal(first)) {
    const depths = others.filter(isReal).map(depthOf);
    return depths.length > 0 && depths.every((depth) => depth > first.depth);
  }
  const next = blocks[blocks.indexOf(first) + 1];
  return isHeading(next) || others.some((block) => isHeading(block) && knownHeading(textOf(block)));
}

const isBoldParagraph = ({ children }: Paragraph) => isBoldLine({ nodes: children, isHard: false });

function isTitleLine(text: string): boolean {
  if (text === '' || knownHeading(text) !== undefined) return false;
  return text.split(' ').length <= 10 && text.length <= 90 && !/[.:;,!?]$/.test(text) && !text.includes(': ');
}

/**
 * Gives headings the two ranks that sections have: the highest in use, and all below it. One that is only guessed
 * stands below a marked one before it.
 */
export function rankHeadings(blocks: readonly RootContent[], isGuessBold: boolean): RootContent[] {
  const named = blocks.filter((block) => isReal(block) && textOf(block) !== '');
  const highest = Math.min(...named.map(depthOf));
  let isBelow = false;
  const ranked = blocks.map((block): RootContent => {
    if (!isHeading(block)) return block;
    if (!isReal(block)) return { ...block, depth: isBelow ? 3 : 2 };
    isBelow = true;
    return { ...block, depth: block.depth <= highest ? 2 : 3 };
  });
  const empty = emptyHeadings(blocks, ranked);
  return ranked.map((block, index) => {
    const original = blocks[index];
    if (!isHeading(block) || original === undefined || !empty.has(index)) return block;
    return asLine(block, isReal(original) || isGuessBold);
  });
}

/**
 * Returns the places of the headings that would be lost, since a posting has no section without rows, unless it
 * stands over another: those with no text before the next heading, or the ones below them that have no rank left.
 */
function emptyHeadings(blocks: readonly RootContent[], ranked: readonly RootContent[]): ReadonlySet<number> {
  const empty = new Set<number>();
  ranked.forEach((block, index) => {
    const [next, original, originalNext] = [ranked[index + 1], blocks[index], blocks[index + 1]];
    if (!isHeading(block) || empty.has(index)) return;
    if (next === undefined || original === undefined || originalNext === undefined) empty.add(index);
    else if (isHeading(next) && depthOf(next) <= block.depth)
      empty.add(depthOf(originalNext) > depthOf(original) ? index + 1 : index);
  });
  return empty;
}

function asLine({ children }: Heading, isBold: boolean): Paragraph {
  const isMarked = children.some(({ type }) => type === 'strong');
  return { type: 'paragraph', children: isBold && !isMarked ? [{ type: 'strong', children }] : children };
}
