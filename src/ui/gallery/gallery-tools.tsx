import { BookmarkCheck } from 'lucide-react';
import { useMemo, type KeyboardEvent } from 'react';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { fieldsOf, levels } from '../../templates/title-choices';
import { Button } from '../controls/button';
import { SearchField } from '../controls/search-field';
import { Select } from '../controls/select';
import styles from './gallery.module.css';

/** What narrows the titles; empty for all. */
export interface Filters {
  readonly query: string;
  readonly field: string;
  readonly level: string;
}

export const noFilters: Filters = { query: '', field: '', level: '' };

interface GalleryToolsProps {
  readonly filters: Filters;
  readonly titles: readonly CatalogueEntry[];
  readonly ownCount: number;
  readonly isYours: boolean;
  readonly onNarrow: (next: Partial<Filters>) => void;
  readonly onYours: (isYours: boolean) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
}

/** The search and the filters of the gallery. */
export function GalleryTools({
  filters,
  titles,
  ownCount,
  isYours,
  onNarrow,
  onYours,
  ...keys
}: GalleryToolsProps) {
  const fields = useMemo(() => fieldsOf(titles), [titles]);
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const action = { Enter: keys.onEnter, ArrowDown: keys.onDown }[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return (
    <div className={styles.tools} role="search">
      <SearchField
        label="Search job titles"
        placeholder="Titles or skills: nurse, figma …"
        isLarge
        className={styles.search}
        // One comes here to search.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={filters.query}
        onChange={(query) => onNarrow({ query })}
        onKeyDown={handleKey}
      />
      <Select
        label="Field"
        all="All fields"
        options={fields}
        value={filters.field}
        onChange={(field) => onNarrow({ field })}
      />
      <Select
        label="Level"
        all="All levels"
        options={levels}
        value={filters.level}
        onChange={(level) => onNarrow({ level })}
      />
      {(ownCount > 0 || isYours) && (
        <Button
          className={styles.toggle}
          weight={isYours ? 'primary' : 'secondary'}
          aria-pressed={isYours}
          onClick={() => onYours(!isYours)}
        >
          <BookmarkCheck size={18} aria-hidden />
          Yours ({ownCount})
        </Button>
      )}
    </div>
  );
}
