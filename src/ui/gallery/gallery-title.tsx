import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { Button } from '../controls/button';
import styles from './gallery.module.css';

interface GalleryTitleProps {
  readonly entry: CatalogueEntry;
  readonly onLook: (entry: CatalogueEntry) => void;
  readonly onUse: (entry: CatalogueEntry) => void;
}

/** One job title: a click looks at it, another begins a draft from it. */
export function GalleryTitle({ entry, onLook, onUse }: GalleryTitleProps) {
  const { title, aliases, field, level } = entry;
  return (
    <li className={styles.title}>
      <button type="button" className={styles.look} title="Look at it first" onClick={() => onLook(entry)}>
        <span className={styles.name}>{title}</span>
        <span className={styles.facts}>
          {field} · {level}
        </span>
        <span className={styles.aliases}>{aliases.join(', ')}</span>
      </button>
      <Button className={styles.use} aria-label={`Use ${title}`} onClick={() => onUse(entry)}>
        Use
      </Button>
    </li>
  );
}
