import { shelfDays } from '../store/shelf-days';
import { Button } from './controls/button';
import quiet from './controls/quiet-text.module.css';
import styles from './item-list.module.css';

interface ShelfProps {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onBringBack: (id: string, name: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What was deleted and can still be brought back. */
export function Shelf({ items, onBringBack, onRemove }: ShelfProps) {
  if (items.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>Recently deleted ({items.length})</summary>
      <p className={quiet.small}>They stay for {shelfDays} days.</p>
      <ul className={styles.list} aria-label="Recently deleted">
        {items.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <span className={styles.what}>{name}</span>
            <Button weight="quiet" aria-label={`Bring back ${name}`} onClick={() => onBringBack(id, name)}>
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
