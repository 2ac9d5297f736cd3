import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps how far each of the views that take turns on the page is scrolled; a view not yet seen begins at its top.
 * It stands before them, so that what asks for the focus there scrolls after it.
 */
export function KeptScroll({ view }: { readonly view: string }) {
  const places = useRef(new Map<string, number>());
  const shown = useRef(view);
  useLayoutEffect(() => {
    const kept = places.current;
    if (shown.current !== view) window.scrollTo({ top: kept.get(view) ?? 0, behavior: 'instant' });
    shown.current = view;
    const note = () => kept.set(view, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [view]);
  return null;
}
