import { Paragraph, Table, TextRun, type IParagraphOptions } from 'docx';
import type { List, ListItem, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextDirection } from '../document/text-direction';
import { bullets, deepestLevel, numbers, textIndent } from './word-lists';
import { directionOf, paragraph } from './word-paragraph';
import { wordRun, wordRuns } from './word-runs';
import { wordTable } from './word-table';

/** Where a block stands. */
interface Place {
  readonly direction: TextDirection;
  /** What tells its lists from all others. */
  readonly path: string;
  /** How its paragraphs look there. */
  readonly look: IParagraphOptions;
  /** The level of the item that it stands in; -1 outside of lists. */
  readonly level: number;
}

type Block = Paragraph | Table;

/** Returns the paragraphs and tables of an mdast tree: a heading as a heading, an item as an item of a list. */
export function wordBlocks(tree: Parents): Block[] {
  const all = blocks(tree.children, { direction: 'ltr', path: 'list', look: {}, level: -1 });
  // Word makes one of two tables that meet, and wants a paragraph at the end.
  return all.flatMap((each, index) =>
    each instanceof Table && !(all[index + 1] instanceof Paragraph) ? [each, new Paragraph({})] : [each],
  );
}

function blocks(nodes: readonly Nodes[], place: Place): Block[] {
  return nodes.flatMap((node, index) => {
    // What leads to a list stays on its page.
    const leads = node.type === 'paragraph' && nodes[index + 1]?.type === 'list';
    const look = leads ? { ...place.look, keepNext: true } : place.look;
    return block(node, { ...place, look, path: `${place.path}-${index}` });
  });
}

function block(node: Nodes, around: Place): Block[] {
  const place = { ...around, direction: directionOf(node, around.direction) };
  const { direction, look } = place;
  switch (node.type) {
    case 'heading':
      // The title too, as in every other format: a paragraph of the style "Title" is no heading to a screen reader.
      return [
        paragraph(wordRuns(node.children, direction), direction, { ...look, style: `Heading${node.depth}` }),
      ];
    case 'paragraph':
      return [paragraph(wordRuns(node.children, direction), direction, look)];
    case 'list':
      return list(node, place);
    case 'blockquote':
      return blocks(node.children, { ...place, look: { ...look, style: 'Quote' } });
    case 'code':
      return [paragraph(codeLines(node.value, direction), direction, { ...look, style: 'Code' })];
    case 'table':
      return [wordTable(node, direction)];
    case 'thematicBreak':
      return [paragraph([], direction, { ...look, thematicBreak: true })];
    default:
      return [paragraph([wordRun(toString(node), direction)], direction, look)];
  }
}

function codeLines(code: string, direction: TextDirection): TextRun[] {
  return code.split('\n').flatMap((line, index) => {
    const run = wordRun(line, direction);
    return index === 0 ? [run] : [new TextRun({ break: 1 }), run];
  });
}

function list({ ordered, start, children }: List, around: Place): Block[] {
  const level = Math.min(around.level + 1, deepestLevel);
  const reference = ordered === true ? numbers(around.path, start ?? 1) : bullets;
  const mark = { numbering: { reference, level } };
  return children.flatMap((item, index) =>
    listItem(item, mark, {
      direction: directionOf(item, around.direction),
      path: `${around.path}-${index}`,
      look: { style: 'ListParagraph', indent: { start: textIndent(level) } },
      level,
    }),
  );
}

/** An item's number or mark belongs to its first paragraph; what follows in it stands under that one's text. */
function listItem({ checked, children }: ListItem, mark: IParagraphOptions, place: Place): Block[] {
  const [first, ...others] = children;
  const lead = first?.type === 'paragraph' ? first : undefined;
  const tick = typeof checked === 'boolean' ? [wordRun(checked ? '☑ ' : '☐ ', place.direction)] : [];
  const text = lead === undefined ? [] : wordRuns(lead.children, place.direction);
  return [
    paragraph([...tick, ...text], place.direction, mark),
    ...blocks(lead === undefined ? children : others, place),
  ];
}
