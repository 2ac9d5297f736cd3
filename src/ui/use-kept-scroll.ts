import { useLayoutEffect, useRef } from 'react';

/** Keeps how far each of the views that take turns on the page is scrolled; a view not yet seen begins at its top. */
export function useKeptScroll(view: string): void {
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
}
