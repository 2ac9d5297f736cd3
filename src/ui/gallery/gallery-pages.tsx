import { Button } from '../controls/button';
import styles from './gallery.module.css';
import { offeredPages } from './page-of';

interface GalleryPagesProps {
  readonly current: number;
  readonly count: number;
  readonly onChange: (page: number) => void;
}

/** The way through the pages of the gallery. */
export function GalleryPages({ current, count, onChange }: GalleryPagesProps) {
  return (
    <nav aria-label="Pages" className={styles.pages}>
      <Button disabled={current === 1} onClick={() => onChange(current - 1)}>
        Previous
      </Button>
      {offeredPages(current, count).map((page, index) =>
        page === 'gap' ? (
          // Gaps have nothing but their places.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={`gap-${index}`} className={styles.gap}>
            …
          </span>
        ) : (
          <Button
            key={page}
            weight={page === current ? 'primary' : 'secondary'}
            aria-label={`Page ${page} of ${count}`}
            aria-current={page === current ? 'page' : undefined}
            onClick={() => onChange(page)}
          >
            {page}
          </Button>
        ),
      )}
      <Button disabled={current === count} onClick={() => onChange(current + 1)}>
        Next
      </Button>
    </nav>
  );
}
