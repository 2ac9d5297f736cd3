import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { useOwnTemplates } from '../use-own-templates';
import { useTitleSearch } from '../use-title-search';
import styles from './panel.module.css';

/** How many titles are shown at once; a longer word leaves fewer. */
const mostShown = 6;

interface FoundTitlesProps {
  readonly query: string;
  readonly onChoose: (entry: CatalogueEntry) => void;
}

/** The job titles that a query finds, to choose one. */
export function FoundTitles({ query, onChoose }: FoundTitlesProps) {
  const { list } = useOwnTemplates();
  const found = useTitleSearch(list)(query).slice(0, mostShown);
  if (found.length === 0) return <p className={styles.quiet}>No title is like that.</p>;
  return (
    <ul className={styles.offers} aria-label="Job titles found">
      {found.map((entry) => (
        <li key={entry.id}>
          <button type="button" className={`${styles.offer} ${styles.title}`} onClick={() => onChoose(entry)}>
            {entry.title}
            <span className={styles.quiet}>{entry.field}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
