import { memo } from 'react';
import { effectiveIndents } from '../../document/effective-indents';
import type { Row, Section } from '../../document/job-description';
import { ordinals } from '../../document/ordinals';
import { rowName } from '../../document/row-name';
import type { RowActions } from '../../store/row-actions';
import { selectedIds } from '../../store/row-selection';
import { useEditorState } from '../editor-context';
import type { Chunk } from '../keep-chunks';
import { useChunks } from '../use-chunks';
import { RowItem } from './row-item';

interface RowListProps {
  readonly section: Section;
  readonly actions: RowActions;
}

const isSameRow = (one: Row, other: Row) => one.id === other.id;

/** The rows of a section, of which only those are looked at that stand near to one that has changed. */
export function RowList({ section, actions }: RowListProps) {
  const { id, heading, rows } = section;
  const chunks = useChunks(rows, isSameRow);
  const selection = useEditorState((state) =>
    state.selection?.sectionId === id ? state.selection : undefined,
  );
  const depths = effectiveIndents(rows);
  const numbers = ordinals(rows);
  const selected = new Set(selectedIds({ sections: [section] }, selection));
  return startsOf(chunks).map(({ key, items, start }) => {
    const end = start + items.length;
    return (
      <RowChunk
        key={key}
        heading={heading}
        rows={items}
        start={start}
        depths={depths.slice(start, end)}
        numbers={numbers.slice(start, end)}
        selected={items.map((row) => selected.has(row.id))}
        actions={actions}
      />
    );
  });
}

/** Returns the chunks with how many items stand before each. */
function startsOf<Item>(chunks: readonly Chunk<Item>[]): (Chunk<Item> & { readonly start: number })[] {
  let end = 0;
  return chunks.map((chunk) => {
    const start = end;
    end += chunk.items.length;
    return { ...chunk, start };
  });
}

interface RowChunkProps extends Pick<Section, 'heading' | 'rows'> {
  /** How many rows stand before them. */
  readonly start: number;
  readonly depths: readonly number[];
  readonly numbers: readonly (number | undefined)[];
  readonly selected: readonly boolean[];
  readonly actions: RowActions;
}

/** Some neighbours among the rows of a section. */
const RowChunk = memo(function RowChunk(props: RowChunkProps) {
  const { heading, rows, start, depths, numbers, selected, actions } = props;
  return rows.map((row, index) => (
    <RowItem
      key={row.id}
      row={row}
      name={rowName({ heading }, start + index)}
      depth={depths[index] ?? 0}
      ordinal={numbers[index]}
      isSelected={selected[index] ?? false}
      actions={actions}
    />
  ));
}, looksTheSame);

function looksTheSame(before: RowChunkProps, after: RowChunkProps): boolean {
  return (
    before.rows === after.rows &&
    before.start === after.start &&
    before.heading === after.heading &&
    before.actions === after.actions &&
    hasSame(before.depths, after.depths) &&
    hasSame(before.numbers, after.numbers) &&
    hasSame(before.selected, after.selected)
  );
}

const hasSame = <Item,>(before: readonly Item[], after: readonly Item[]) =>
  before.every((item, index) => item === after[index]);
