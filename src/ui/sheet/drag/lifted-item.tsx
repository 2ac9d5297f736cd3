import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useEditor } from '../../editor-context';
import { dragName, type DragController } from './drag-controller';
import styles from './drag.module.css';

/**
 * What is under the pointer while an item is dragged, above a cover that keeps what lies below from answering to it. It
 * follows the pointer by itself: dnd-kit's overlay is rendered at each move, and once more after the drop to be gone.
 */
export function LiftedItem({ controller }: { readonly controller: DragController }) {
  const editor = useEditor();
  const item = useStore(controller.store, (state) => state.item);
  const grip = useStore(controller.store, (state) => state.grip);
  const lifted = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = lifted.current;
    if (element === null || grip === undefined) return undefined;
    const { corner, pointer } = grip;
    const follow = ({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) => {
      element.style.translate = `${corner.x + clientX - pointer.x}px ${corner.y + clientY - pointer.y}px`;
    };
    follow({ clientX: pointer.x, clientY: pointer.y });
    window.addEventListener('pointermove', follow, true);
    return () => window.removeEventListener('pointermove', follow, true);
  }, [grip]);

  if (item === undefined || grip === undefined) return null;
  return (
    <div className={styles.cover} aria-hidden>
      <div ref={lifted} className={styles.lifted}>
        {dragName(editor, item)}
      </div>
    </div>
  );
}
