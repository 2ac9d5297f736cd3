import { shelfDays, type DraftSummary } from '../../store/draft-actions';
import { Button } from '../controls/button';
import styles from './drafts-dialog.module.css';

export interface ShelfProps {
  readonly drafts: readonly DraftSummary[];
  readonly onBringBack: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The drafts that were deleted and can still be brought back. */
export function Shelf({ drafts, onBringBack, onRemove }: ShelfProps) {
  if (drafts.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>Recently deleted ({drafts.length})</summary>
      <p className={styles.quiet}>They stay for {shelfDays} days.</p>
      <ul className={styles.list} aria-label="Recently deleted">
        {drafts.map(({ id, name }) => (
          <li key={id} className={styles.item}>
            <span className={styles.what}>{name}</span>
            <Button weight="quiet" aria-label={`Bring back ${name}`} onClick={() => onBringBack(id)}>
              Bring back
            </Button>
            <Button weight="quiet" aria-label={`Delete ${name} for good`} onClick={() => onRemove(id)}>
              Delete for good
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
