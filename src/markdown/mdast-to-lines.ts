import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PostedLine } from '../document/posted-line';
import { sliceRichText, type RichText } from '../document/rich-text';
import { phrasingToRichText } from './phrasing-to-rich-text';

type Place = Pick<PostedLine, 'kind' | 'depth'>;

/** Returns the lines that readers of a tree see, in their order. */
export function mdastToLines(tree: Nodes): PostedLine[] {
  return blockLines(tree, { kind: 'paragraph', depth: 0 });
}

function blockLines(node: Nodes, place: Place): PostedLine[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return node.children.flatMap((child) => blockLines(child, place));
    case 'heading':
      return textLines(phrasingToRichText(node.children), { ...place, kind: 'heading' });
    case 'paragraph':
      return textLines(phrasingToRichText(node.children), place);
    case 'list':
      return node.children.flatMap(({ children }) =>
        itemLines(children as BlockContent[], {
          kind: node.ordered === true ? 'number' : 'bullet',
          depth: place.kind === 'bullet' || place.kind === 'number' ? place.depth + 1 : 0,
        }),
      );
    case 'table':
      return node.children.flatMap(({ children }) =>
        children.flatMap((cell) => textLines(phrasingToRichText(cell.children), place)),
      );
    case 'code':
    case 'html':
      return textLines({ text: node.value, marks: [] }, place);
    case 'thematicBreak':
    case 'yaml':
    case 'definition':
      return [];
    default:
      return 'children' in node
        ? textLines(phrasingToRichText(node.children as PhrasingContent[]), place)
        : textLines({ text: toString(node), marks: [] }, place);
  }
}

/** What follows the first block of an item stands under it, and is no item of its own. */
function itemLines(blocks: readonly BlockContent[], place: Place): PostedLine[] {
  return blocks.flatMap((block, index) =>
    blockLines(block, index === 0 || block.type === 'list' ? place : { ...place, kind: 'paragraph' }),
  );
}

function textLines(content: RichText, place: Place): PostedLine[] {
  const lines: PostedLine[] = [];
  let start = 0;
  let blankBefore = false;
  for (const text of content.text.split('\n')) {
    if (text.trim() === '') blankBefore = start > 0;
    else {
      const isFirst = lines.length === 0;
      const kind = isFirst ? place.kind : place.kind === 'heading' ? 'heading' : 'paragraph';
      lines.push({
        ...place,
        kind,
        content: sliceRichText(content, start, start + text.length),
        blankBefore,
      });
      blankBefore = false;
    }
    start += text.length + 1;
  }
  return lines;
}
