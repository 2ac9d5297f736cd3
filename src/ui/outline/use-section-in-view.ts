import { useEffect, useState } from 'react';

/** How far below the top of the window the line lies that one reads at, in pixels: a little below the header. */
const readingLine = 132;

/** Returns the id of the section that is being read, if any: the last that begins above the reading line. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setInView(sectionInView(ids));
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    ask();
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [ids]);
  return inView;
}

function sectionInView(ids: readonly string[]): string | undefined {
  const { scrollY, innerHeight } = window;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  // What cannot come up to the line any more is read where the page ends.
  const line = isAtEnd ? innerHeight / 2 : readingLine;
  return ids.findLast((id) => {
    const section = document.getElementById(`section-${id}`);
    return (
      section !== null && section.getClientRects().length > 0 && section.getBoundingClientRect().top < line
    );
  });
}
