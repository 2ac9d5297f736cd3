import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps an element over an anchor while the page scrolls and its window changes, so that what hangs on the element follows; tells when the
 * anchor has left the window.
 */
export function useFollowedAnchor(anchor: HTMLElement, onLeave: () => void) {
  const follower = useRef<HTMLSpanElement>(null);
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    leave.current = onLeave;
  });
  useLayoutEffect(() => {
    const follow = () => {
      const { left, top, bottom, width, height } = anchor.getBoundingClientRect();
      if (bottom < 0 || top > window.innerHeight) leave.current();
      Object.assign(follower.current?.style ?? {}, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    };
    follow();
    // On the way down, so that the follower is in its place before the menu looks where it hangs.
    const options = { capture: true, passive: true };
    window.addEventListener('scroll', follow, options);
    // What the page shows can hang on the width of its window, and is drawn only after this event.
    const followDrawn = () => requestAnimationFrame(follow);
    window.addEventListener('resize', followDrawn, options);
    return () => {
      window.removeEventListener('scroll', follow, options);
      window.removeEventListener('resize', followDrawn, options);
    };
  }, [anchor]);
  return follower;
}
