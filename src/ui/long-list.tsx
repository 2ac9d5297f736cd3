import type { Element, Root } from 'hast';
import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { memo, useMemo } from 'react';
import { textDirection, type TextDirection } from '../document/text-direction';
import { safeHast } from '../formats/mdast-to-hast';
import { TreeView } from './tree-view';
import { useChunks } from './use-chunks';

/** A list of which only what has changed is drawn again. */
export function LongList({ list }: { readonly list: List }) {
  const { ordered, start, children: items } = list;
  const chunks = useChunks(items);
  const direction = directionOf(items);
  const isLoose = items.some(({ spread }) => spread === true);
  const Tag = ordered === true ? 'ol' : 'ul';
  return (
    <Tag
      {...(direction === 'rtl' ? { dir: direction } : {})}
      {...(ordered === true && typeof start === 'number' && start !== 1 ? { start } : {})}
    >
      {chunks.map(({ key, items: some }) => (
        <ListChunk
          key={key}
          items={some}
          ordered={ordered === true}
          direction={direction}
          isLoose={isLoose}
        />
      ))}
    </Tag>
  );
}

interface ListChunkProps {
  readonly items: readonly ListItem[];
  readonly ordered: boolean;
  /** The direction of the whole list. */
  readonly direction: TextDirection;
  /** Whether the items of the whole list stand apart. */
  readonly isLoose: boolean;
}

/** Some items of a list. */
const ListChunk = memo(function ListChunk({ items, ordered, direction, isLoose }: ListChunkProps) {
  const blocks = useMemo(
    (): List[] => [{ type: 'list', ordered, spread: isLoose, children: [...items] }],
    [items, ordered, isLoose],
  );
  return <TreeView blocks={blocks} toSafe={toItems[direction]} />;
});

const directionOf = (items: readonly ListItem[]): TextDirection => {
  for (const item of items) {
    const direction = textDirection(toString(item));
    if (direction !== undefined) return direction;
  }
  return 'ltr';
};

const itemsIn = (around: TextDirection) => (tree: Root) => {
  const [list] = tree.children.filter(({ type }) => type === 'element') as Element[];
  return safeHast({ type: 'root', children: list?.children ?? [] }, around);
};

/** What takes items out of their list and makes them safe, by the list's direction. */
const toItems = { ltr: itemsIn('ltr'), rtl: itemsIn('rtl') };
