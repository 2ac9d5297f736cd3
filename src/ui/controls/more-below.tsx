import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import styles from './more-below.module.css';

/** Stands last in what scrolls, and shows at its foot whether there is more below. */
export function MoreBelow() {
  const end = useRef<HTMLDivElement>(null);
  const [isMore, setIsMore] = useState(false);
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIsMore(entries.at(-1)?.isIntersecting === false),
      { root: element.parentElement },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <div ref={end} aria-hidden className={styles.end} />
      {isMore && (
        <div aria-hidden className={styles.more}>
          <ChevronDown size={16} />
        </div>
      )}
    </>
  );
}
