import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { DragController } from './drag-controller';

/** Marks the item that is dragged, so that it looks so; it renders nothing, and no other item has to ask whether it is it. */
export function MarkDragged({ controller }: { readonly controller: DragController }) {
  const dragged = useStore(controller.store, ({ item }) => item?.id);
  useLayoutEffect(() => {
    const element =
      dragged === undefined
        ? null
        : document.querySelector<HTMLElement>(`[data-item="${CSS.escape(dragged)}"]`);
    if (element === null) return undefined;
    element.dataset['dragging'] = 'true';
    return () => {
      delete element.dataset['dragging'];
    };
  }, [dragged]);
  return null;
}
