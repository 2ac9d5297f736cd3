import { ArrowLeft, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { catalogue } from '../../templates/catalogue';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { findTitles } from '../../templates/find-titles';
import { Button } from '../controls/button';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { closeSidePage } from '../side-page';
import { GalleryPages } from './gallery-pages';
import { GalleryTitle } from './gallery-title';
import styles from './gallery.module.css';
import { pageOf, pageSize } from './page-of';
import { Select } from './select';
import { TemplatePreview } from './template-preview';
import { useLastUsed } from './use-last-used';

const fields = [...new Set(catalogue.map(({ field }) => field))].toSorted();
const levels = ['Intern', 'Entry', 'Mid', 'Senior', 'Lead', 'Manager', 'Director', 'Executive'];

/** The page of all job titles: search, choose, look, and begin a draft from one. */
export function Gallery() {
  const editor = useEditor();
  const drafts = useDrafts();
  const lastUsed = useLastUsed();
  const [query, setQuery] = useState('');
  const [field, setField] = useState('');
  const [level, setLevel] = useState('');
  const [page, setPage] = useState(1);
  const [looked, setLooked] = useState<CatalogueEntry>();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const { title } = document;
    document.title = 'Job titles · Rolewright';
    window.scrollTo({ top: 0, behavior: 'instant' });
    return () => {
      document.title = title;
    };
  }, []);

  const found = useMemo(
    () =>
      findTitles(query).filter(
        (entry) => (field === '' || entry.field === field) && (level === '' || entry.level === level),
      ),
    [query, field, level],
  );
  const { entries, current, count, first, last } = pageOf(found, page);
  const narrowed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setPage(1);
  };
  const begin = ({ id, title }: CatalogueEntry) => {
    void drafts.goTo({ kind: 'template', id }).then(() => {
      closeSidePage();
      editor.announce(`New draft: ${title}`);
      editor.requestFocus({ field: 'title', start: 0, end: 0 });
    });
  };
  const isNarrowed = query.trim() !== '' || field !== '' || level !== '';

  return (
    <div className={styles.gallery}>
      <header className={styles.head}>
        <Button weight="quiet" onClick={closeSidePage}>
          <ArrowLeft size={18} aria-hidden />
          Back to the draft
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          Job titles
        </h1>
        <p className={styles.lead}>
          Begin from a complete description. Your open draft stays as it is; this makes a new one.
        </p>
        <div className={styles.tools} role="search">
          <span className={styles.search}>
            <Search size={18} aria-hidden />
            <input
              type="search"
              aria-label="Search job titles"
              placeholder="Search titles, such as nurse, SWE intern, dev ops"
              // One comes here to search.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={query}
              onChange={(event) => narrowed(setQuery)(event.currentTarget.value)}
            />
          </span>
          <Select
            label="Field"
            all="All fields"
            options={fields}
            value={field}
            onChange={narrowed(setField)}
          />
          <Select
            label="Level"
            all="All levels"
            options={levels}
            value={level}
            onChange={narrowed(setLevel)}
          />
        </div>
      </header>
      <main>
        {!isNarrowed && lastUsed.length > 0 && (
          <section aria-label="Used last" className={styles.group}>
            <h2 className={styles.subheading}>Used last</h2>
            <ul className={styles.titles}>
              {lastUsed.map((entry) => (
                <GalleryTitle key={entry.id} entry={entry} onLook={setLooked} onUse={begin} />
              ))}
            </ul>
          </section>
        )}
        <section aria-label="All titles" className={styles.group}>
          <p className={styles.count} aria-live="polite">
            {found.length === 0
              ? 'No title is like that. Try another word, or fewer of them.'
              : `Showing ${first === last ? first : `${first}–${last}`} of ${found.length} ${found.length === 1 ? 'title' : 'titles'}`}
          </p>
          <ul className={styles.titles}>
            {entries.map((entry) => (
              <GalleryTitle key={entry.id} entry={entry} onLook={setLooked} onUse={begin} />
            ))}
          </ul>
          {found.length > pageSize && (
            <GalleryPages
              current={current}
              count={count}
              onChange={(next) => {
                setPage(next);
                window.scrollTo({ top: 0, behavior: 'instant' });
                heading.current?.focus({ preventScroll: true });
              }}
            />
          )}
        </section>
      </main>
      {looked !== undefined && (
        <TemplatePreview entry={looked} onUse={() => begin(looked)} onClose={() => setLooked(undefined)} />
      )}
    </div>
  );
}
