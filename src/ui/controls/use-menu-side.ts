import { useCallback, useEffect, useState } from 'react';

/** What stays free between a menu and its button, and at the edge of the window, in pixels. */
const gap = 12;

/** Returns the side of its button on which all of a menu is seen, as far as there is one, and what measures the menu. */
export function useMenuSide(anchor: HTMLElement) {
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [side, setSide] = useState<'bottom' | 'right'>('bottom');
  const measure = useCallback(
    (element: HTMLElement | null) => {
      setMenu(element);
      if (element !== null) setSide(sideFor(anchor, element));
    },
    [anchor],
  );
  useEffect(() => {
    if (menu === null) return undefined;
    const look = () => setSide(sideFor(anchor, menu));
    window.addEventListener('resize', look, { capture: true });
    return () => window.removeEventListener('resize', look, { capture: true });
  }, [anchor, menu]);
  return { side, measure };
}

/** Beside its button a menu can take all of the window's height, where it finds the width. */
function sideFor(anchor: HTMLElement, menu: HTMLElement): 'bottom' | 'right' {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const height = Math.max(top, window.innerHeight - bottom) - gap;
  const width = Math.max(left, window.innerWidth - right) - gap;
  return menu.scrollHeight > height && menu.offsetWidth <= width ? 'right' : 'bottom';
}
