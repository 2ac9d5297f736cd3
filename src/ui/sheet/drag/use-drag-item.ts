import { useDroppable } from '@dnd-kit/core';
import { useSortable, type SortingStrategy } from '@dnd-kit/sortable';
import { useMemo, type DOMAttributes } from 'react';
import type { DragItem, DragType } from './drag-item';

/** The id of the element that tells how to drag by keyboard. */
export const dragInstructionsId = 'drag-instructions';

/** What takes these is picked up by a finger that rests on it. */
export type PressProps = Pick<DOMAttributes<HTMLElement>, 'onTouchStart'>;

/** Nothing moves before the drop. */
export const stillStrategy: SortingStrategy = () => null;

const options = { strategy: stillStrategy, animateLayoutChanges: () => false };

/**
 * Makes an element draggable by a handle, or by a finger that rests on what takes the `pressProps`, and a place to drop
 * others of its type on.
 */
export function useDragItem(type: DragType, id: string) {
  const data = useMemo<DragItem>(() => ({ type, id }), [type, id]);
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useSortable({
    id,
    data,
    ...options,
  });
  const { handleProps, pressProps } = useMemo(() => {
    const { onTouchStart, ...others } = listeners ?? {};
    return {
      handleProps: { ...attributes, 'aria-describedby': dragInstructionsId, ...others },
      pressProps: { onTouchStart } as PressProps,
    };
  }, [attributes, listeners]);
  return { itemRef: setNodeRef, handleRef: setActivatorNodeRef, handleProps, pressProps, isDragging };
}

/** Makes an element the place to drop a row on that goes to the end of a section whose rows are none or hidden. */
export function useListEnd(sectionId: string, isWanted: boolean) {
  const data = useMemo<DragItem>(() => ({ type: 'row', id: sectionId }), [sectionId]);
  return useDroppable({ id: `rows:${sectionId}`, data, disabled: !isWanted }).setNodeRef;
}
