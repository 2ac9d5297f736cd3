import type { BlockContent, Heading, ListItem, RootContent } from 'mdast';
import type { Row, Section } from '../document/job-description';
import type { RichText } from '../document/rich-text';
import { inert } from './inert';
import { sectionToMdast, sectionWriter, type SectionWriter } from './parts-to-mdast';
import type { VerbatimReader } from './verbatim-reader';

const trees = new WeakMap<Section, readonly RootContent[]>();
const headings = new WeakMap<RichText, readonly Heading[]>();
const blocksOfRows = new WeakMap<Row, readonly BlockContent[]>();
const itemsOfRows = new WeakMap<Row, ListItem>();

/** Returns the blocks of one section of a posting: of the same section the same, and of what is the same in it the same nodes. */
export function postingSectionToMdast(section: Section, reader: VerbatimReader): readonly RootContent[] {
  const known = trees.get(section);
  if (known !== undefined) return known;
  const blocks = sectionToMdast(section, reader, postingWriter(reader));
  trees.set(section, blocks);
  return blocks;
}

function postingWriter(reader: VerbatimReader): SectionWriter {
  const anew = sectionWriter(reader);
  return {
    heading(section) {
      const known = headings.get(section.heading);
      if (known !== undefined && (known[0]?.depth ?? section.level) === section.level) return known;
      const nodes = inert(anew.heading(section));
      headings.set(section.heading, nodes);
      return nodes;
    },
    blocks(row) {
      const known = blocksOfRows.get(row);
      if (known !== undefined) return known;
      const blocks = inert(anew.blocks(row));
      blocksOfRows.set(row, blocks);
      return blocks;
    },
    item(row, item) {
      const known = itemsOfRows.get(row);
      if (known !== undefined && isSameItem(known, item)) return known;
      itemsOfRows.set(row, item);
      return item;
    },
  };
}

function isSameItem(known: ListItem, item: ListItem): boolean {
  return (
    known.checked === item.checked &&
    known.spread === item.spread &&
    hasSame(known.children, item.children, isSameBlock)
  );
}

/** Tells whether blocks are the same; lists are, if they have the same items. */
function isSameBlock(known: RootContent, block: RootContent): boolean {
  if (known.type !== 'list' || block.type !== 'list') return known === block;
  return (
    known.ordered === block.ordered &&
    known.start === block.start &&
    hasSame(known.children, block.children, (one, other) => one === other)
  );
}

function hasSame<Node>(
  known: readonly Node[],
  nodes: readonly Node[],
  isSame: (one: Node, other: Node) => boolean,
): boolean {
  return (
    known.length === nodes.length &&
    known.every((node, index) => {
      const other = nodes[index];
      return other !== undefined && isSame(node, other);
    })
  );
}
