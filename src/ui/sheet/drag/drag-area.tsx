import { SortableContext, useSortable, type SortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode, SyntheticEvent } from 'react';
import type { DragController } from './drag-controller';
import { dragItemOf, heldId } from './drag-item';
import styles from './drag.module.css';

const handle = '[data-drag] [data-control="move"]';

/** Nothing moves before the drop. */
const stillStrategy: SortingStrategy = () => null;

const held = { id: heldId, strategy: stillStrategy, animateLayoutChanges: () => false };
const items = [heldId];

interface DragAreaProps {
  readonly controller: DragController;
  readonly children: ReactNode;
}

/**
 * What everything that can be dragged stands in. To dnd-kit it is a single sortable item, which becomes the one that is
 * taken hold of: by its handle, or by a finger that rests on it. However many items there are, a drag renders none of them.
 */
export function DragArea(props: DragAreaProps) {
  return (
    <SortableContext items={items} strategy={stillStrategy}>
      <Held {...props} />
    </SortableContext>
  );
}

function Held({ controller, children }: DragAreaProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useSortable(held);
  const takeHold = (grip: string, name: string) => (event: SyntheticEvent) => {
    const activator = event.target instanceof Element ? event.target.closest<HTMLElement>(grip) : null;
    const element = activator?.closest<HTMLElement>('[data-drag]');
    if (activator === null || element === null || element === undefined) return;
    setNodeRef(element);
    setActivatorNodeRef(activator);
    controller.hold(dragItemOf(element));
    listeners?.[name]?.(event);
  };
  return (
    // What can be acted on is within; here is only heard what happens to it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.area}
      onPointerDown={takeHold(handle, 'onPointerDown')}
      onKeyDown={takeHold(handle, 'onKeyDown')}
      onTouchStart={takeHold('[data-press]', 'onTouchStart')}
    >
      {children}
    </div>
  );
}
