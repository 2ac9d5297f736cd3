import { DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, useSortable, type SortingStrategy } from '@dnd-kit/sortable';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { silent, type DragController } from './drag-controller';
import { dragInstructionsId, heldId } from './drag-item';
import { DropLine } from './drop-line';
import { FoldSections } from './fold-sections';
import { LiftedItem } from './lifted-item';
import { LongPressSensor } from './long-press-sensor';
import { MarkDragged } from './mark-dragged';

/** In milliseconds and pixels; a browser takes a resting finger for a selection of text a little later. */
const longPressOptions = { activationConstraint: { delay: 400, tolerance: 8 } };

const pointerOptions = { activationConstraint: { distance: 4 } };

/** Enter opens the handle's menu, so only Space picks up. */
const keyboardCodes = { start: ['Space'], cancel: ['Escape', 'Tab'], end: ['Space', 'Enter'] };

/**
 * dnd-kit's own live region would be a second status on the page, with nothing in it; it goes where nobody reads.
 * What it would say is said by the editor, and its instructions stand below.
 */
const accessibility = {
  announcements: silent,
  container: document.createElement('div'),
  restoreFocus: false,
};
/** Near an edge the page scrolls as fast as one can read; dnd-kit's own pace is three times that. */
const autoScroll = { layoutShiftCompensation: false, acceleration: 3, threshold: { x: 0, y: 0.15 } };

/** What an item is over is found by `nearestItem`, for the moment at which it is asked. */
const noCollisions = () => [];

/** Nothing moves before the drop. */
const stillStrategy: SortingStrategy = () => null;

const held = { id: heldId, strategy: stillStrategy, animateLayoutChanges: () => false };
const items = [heldId];

/** What dnd-kit has to be told of the item that is taken hold of. */
export type Sortable = Pick<
  ReturnType<typeof useSortable>,
  'setNodeRef' | 'setActivatorNodeRef' | 'listeners'
>;

interface DragEngineProps {
  readonly controller: DragController;
  /** Where it puts the sortable that becomes whatever is taken hold of. */
  readonly sortableRef: RefObject<Sortable | undefined>;
}

/**
 * Carries what is taken hold of, and shows where it will land. To dnd-kit there is a single sortable item, so a drag
 * renders none of those on the page, however many they are.
 */
export function DragEngine({ controller, sortableRef }: DragEngineProps) {
  const [keyboardOptions] = useState(() => ({
    coordinateGetter: controller.coordinateGetter,
    keyboardCodes,
    scrollBehavior: 'auto' as const,
  }));
  const sensors = useSensors(
    useSensor(PointerSensor, pointerOptions),
    useSensor(LongPressSensor, longPressOptions),
    useSensor(KeyboardSensor, keyboardOptions),
  );
  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      autoScroll={autoScroll}
      collisionDetection={noCollisions}
      onDragStart={controller.onDragStart}
      onDragMove={controller.onDragMove}
      onDragEnd={controller.onDragEnd}
      onDragCancel={controller.onDragCancel}
    >
      <SortableContext items={items} strategy={stillStrategy}>
        <Held sortableRef={sortableRef} />
      </SortableContext>
      <p id={dragInstructionsId} hidden>
        Press Space to pick up, the arrow keys to move, Space to drop, Escape to cancel. Press Enter for a
        menu with the same moves.
      </p>
      <MarkDragged controller={controller} />
      <FoldSections controller={controller} />
      <DropLine controller={controller} />
      {createPortal(<LiftedItem controller={controller} />, document.body)}
    </DndContext>
  );
}

function Held({ sortableRef }: Pick<DragEngineProps, 'sortableRef'>) {
  const { setNodeRef, setActivatorNodeRef, listeners } = useSortable(held);
  useLayoutEffect(() => {
    sortableRef.current = { setNodeRef, setActivatorNodeRef, listeners };
    return () => {
      sortableRef.current = undefined;
    };
  }, [sortableRef, setNodeRef, setActivatorNodeRef, listeners]);
  return null;
}
