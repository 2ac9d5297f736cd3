import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useEditor } from '../../editor-context';
import { soon } from '../../soon';
import { createDragController } from './drag-controller';
import type { Sortable } from './drag-engine';
import styles from './drag.module.css';

const DragEngine = soon(async () => (await import('./drag-engine')).DragEngine);

const handle = '[data-drag] [data-control="move"]';

/**
 * Lets everything below be dragged, by mouse, touch and keyboard: by its handle, by a finger that rests on it, and what is
 * only offered as it is. The engine stands beside it all and not around: whatever it tells its own, no item is asked.
 */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const [controller] = useState(() => createDragController(editor));
  const sortableRef = useRef<Sortable>(undefined);
  const takeHold = (grip: string, name: string) => (event: SyntheticEvent) => {
    const activator = event.target instanceof Element ? event.target.closest<HTMLElement>(grip) : null;
    const element = activator?.closest<HTMLElement>('[data-drag], [data-offer]');
    if (sortableRef.current === undefined || !activator || !element) return;
    const { setNodeRef, setActivatorNodeRef, listeners } = sortableRef.current;
    setNodeRef(element);
    setActivatorNodeRef(activator);
    controller.hold(element);
    listeners?.[name]?.(event);
  };
  return (
    <>
      {/* What can be acted on is within; here is only heard what happens to it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.area}
        onPointerDown={takeHold(`${handle}, [data-offer]`, 'onPointerDown')}
        onKeyDown={takeHold(handle, 'onKeyDown')}
        onTouchStart={takeHold('[data-press]', 'onTouchStart')}
      >
        {children}
      </div>
      <DragEngine controller={controller} sortableRef={sortableRef} />
    </>
  );
}
