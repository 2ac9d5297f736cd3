import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { DragController } from './drag-controller';
import type { DragItem, DropTarget } from './drag-item';
import styles from './drag.module.css';

/** The line that shows where a dragged item will land; it must stand in the element that scrolls with the lists. */
export function DropLine({ controller }: { readonly controller: DragController }) {
  const { item, target, grip } = useStore(controller.store);
  const line = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = line.current;
    if (element === null || item === undefined || target === undefined) return;
    const place = gapOf(item, target);
    const frame = element.offsetParent?.getBoundingClientRect();
    if (place === undefined || frame === undefined) return;
    element.style.translate = `${place.left - frame.left}px ${place.y - frame.top}px`;
    element.style.width = `${place.width}px`;
    if (grip === undefined) element.scrollIntoView({ block: 'nearest' });
  }, [item, target, grip]);

  if (item === undefined || target === undefined) return null;
  return <div ref={line} className={styles.line} data-testid="drop-line" />;
}

/** Returns where the gap is that an item goes into, in the window's coordinates. */
function gapOf(item: DragItem, { listId, index }: DropTarget) {
  const list = document.querySelector(`[data-list="${CSS.escape(listId)}"]`);
  if (list === null) return undefined;
  const others = [...list.querySelectorAll(`:scope > [data-item]`)].filter(
    (element) => element.getAttribute('data-item') !== item.id,
  );
  const before = others[index - 1]?.getBoundingClientRect();
  const after = others[index]?.getBoundingClientRect();
  const isHidden = list.getClientRects().length === 0;
  const { left, width, top, bottom } = (isHidden
    ? list.closest('section')
    : list
  )?.getBoundingClientRect() ?? { left: 0, width: 0, top: 0, bottom: 0 };
  // The rows of a collapsed section have no place; what goes to them goes under its heading.
  if (isHidden) return { left, width, y: bottom };
  const self = list.querySelector(`:scope > [data-item="${CSS.escape(item.id)}"]`)?.getBoundingClientRect();
  // Beside its own place the item's two gaps are one: the line stands at its upper edge.
  const isOwnPlace =
    self !== undefined &&
    (before?.bottom ?? self.top) <= self.top &&
    self.bottom <= (after?.top ?? self.bottom);
  const y = isOwnPlace ? self.top : (after?.top ?? before?.bottom ?? top);
  return { left, width, y };
}
