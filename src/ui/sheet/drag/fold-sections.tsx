import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { DragController } from './drag-controller';
import { sectionList } from './drag-item';

/**
 * While a section is carried by keyboard all show only their headings, so that the whole order is in sight; it renders
 * nothing. Under a pointer nothing moves: what one aims at would not be where one aimed.
 */
export function FoldSections({ controller }: { readonly controller: DragController }) {
  const dragged = useStore(controller.store, ({ item, grip }) =>
    item?.type === 'section' && grip === undefined ? item.id : undefined,
  );
  useLayoutEffect(() => {
    const list = document.querySelector<HTMLElement>(`[data-list="${sectionList}"]`);
    const section =
      dragged === undefined ? null : list?.querySelector(`:scope > [data-item="${CSS.escape(dragged)}"]`);
    if (list === null || section === null || section === undefined) return undefined;
    const top = () => section.getBoundingClientRect().top;
    const before = top();
    // The page keeps its height, so that it can scroll to where the heading stays in its place.
    list.style.minHeight = `${list.offsetHeight}px`;
    list.dataset['folded'] = 'true';
    window.scrollBy({ top: top() - before, behavior: 'instant' });
    list.style.paddingTop = `${Math.max(before - top(), 0)}px`;
    return () => {
      delete list.dataset['folded'];
      list.style.minHeight = '';
      list.style.paddingTop = '';
      // Only then does the section stand where it was dropped.
      queueMicrotask(() => section.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
    };
  }, [dragged]);
  return null;
}
