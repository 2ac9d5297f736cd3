import type { List, RootContent } from 'mdast';
import { memo } from 'react';
import { safeHast } from '../formats/mdast-to-hast';
import { LongList } from './long-list';
import { TreeView } from './tree-view';

/** From how many items on a list is drawn piece by piece. */
const long = 48;

interface Piece {
  /** Which of the pieces it is. */
  readonly place: number;
  readonly blocks: RootContent[];
  readonly longList?: List;
}

/** Blocks of a posting's tree, as its readers see them. */
export const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly RootContent[] }) {
  return pieces(blocks).map(({ place, longList, blocks: some }) =>
    longList === undefined ? (
      <TreeView key={place} blocks={some} toSafe={safeHast} />
    ) : (
      <LongList key={place} list={longList} />
    ),
  );
});

/** Returns the blocks with each long list by itself. */
function pieces(blocks: readonly RootContent[]): Piece[] {
  const found: Piece[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'list' && block.children.length >= long)
      found.push({ place: found.length, blocks: [], longList: block });
    else if (last !== undefined && last.longList === undefined) last.blocks.push(block);
    else found.push({ place: found.length, blocks: [block] });
  }
  return found;
}
