import { useMemo, useRef, useState } from 'react';
import { countOf } from '../../document/count-of';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { focusOpened } from '../focus-opened';
import { Shelf } from '../shelf';
import { closeSidePage, replaceSidePage, useSidePage } from '../side-page';
import { useTitleSearch } from '../use-title-search';
import { DeletedNote } from './deleted-note';
import { GalleryHead } from './gallery-head';
import { GalleryPages } from './gallery-pages';
import { GalleryTitle } from './gallery-title';
import styles from './gallery.module.css';
import { GalleryTools, noFilters, type Filters } from './gallery-tools';
import { pageOf, pageSize } from './page-of';
import { stepInGrid } from './step-in-grid';
import { TemplatePreview } from './template-preview';
import { useOwnActions } from './use-own-actions';
import { useSkills } from './use-skills';

/** How many of those used last are shown. */
const mostUsed = 3;

/** The page of all job titles: search, choose, look, and begin a draft from one. */
export function Gallery() {
  const editor = useEditor();
  const drafts = useDrafts();
  const isYours = useSidePage() === 'templates/yours';
  const own = useOwnActions();
  const search = useTitleSearch(own.list, useSkills());
  const titles = useMemo(() => search(''), [search]);
  const lastUsed = own.used.flatMap((id) => titles.find((entry) => entry.id === id) ?? []).slice(0, mostUsed);
  const [filters, setFilters] = useState(noFilters);
  const [page, setPage] = useState(1);
  const [looked, setLooked] = useState<CatalogueEntry>();
  /** Why a draft could not be begun. */
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const { query, field, level } = filters;
  const found = useMemo(() => {
    const ownIds = new Set(own.list.map(({ id }) => id));
    return search(query).filter(
      (entry) =>
        (field === '' || entry.field === field) &&
        (level === '' || entry.level === level) &&
        (!isYours || ownIds.has(entry.id)),
    );
  }, [search, query, field, level, isYours, own.list]);
  const { entries, current, count, first, last } = pageOf(found, page);
  const narrow = (next: Partial<Filters>) => {
    setFilters({ ...filters, ...next });
    setPage(1);
  };
  const begin = async ({ id, title }: CatalogueEntry) => {
    setProblem(undefined);
    // The page stays where it cannot be had, so that one can try again.
    const template = await drafts.loadTemplate(id).catch(() => 'failed' as const);
    if (template === 'failed')
      return setProblem(`“${title}” could not be loaded. Check your connection and try again.`);
    if (template === undefined) return setProblem(`“${title}” is no longer there.`);
    await drafts.goTo({ kind: 'template', id });
    closeSidePage();
    editor.announce(`New draft: ${title}`);
    focusOpened(editor);
  };
  const undoDelete = (id: string, title: string) => {
    own.bringBack(id, title);
    // The button goes with the note.
    heading.current?.focus();
  };
  const titleOf = (entry: CatalogueEntry) => (
    <GalleryTitle
      key={entry.id}
      entry={entry}
      own={own.actionsOf(entry.id)}
      onLook={() => setLooked(entry)}
      onUse={() => void begin(entry)}
    />
  );
  const isNarrowed = query.trim() !== '' || field !== '' || level !== '' || isYours;

  return (
    <div className={styles.gallery}>
      <GalleryHead heading={heading}>
        <GalleryTools
          filters={filters}
          titles={titles}
          ownCount={own.list.length}
          isYours={isYours}
          onNarrow={narrow}
          onYours={(only) => {
            replaceSidePage(only ? 'templates/yours' : 'templates');
            setPage(1);
          }}
          onEnter={() => query.trim() !== '' && setLooked(entries[0])}
          onDown={() => list.current?.querySelector('button')?.focus()}
        />
      </GalleryHead>
      <main>
        {[problem, own.problem].map(
          (each) =>
            each !== undefined && (
              <p key={each} role="alert" className={styles.problem}>
                {each}
              </p>
            ),
        )}
        {own.lastDeleted !== undefined && (
          <DeletedNote key={own.lastDeleted.id} {...own.lastDeleted} onUndo={undoDelete} />
        )}
        {!isNarrowed && lastUsed.length > 0 && (
          <section aria-label="Used last" className={styles.group}>
            <h2 className={styles.subheading}>Used last</h2>
            <ul className={styles.titles}>{lastUsed.map(titleOf)}</ul>
          </section>
        )}
        <section aria-label="All titles" className={styles.group}>
          <p className={styles.count} aria-live="polite">
            {found.length === 0
              ? whenNone(isYours && own.isLoaded && own.list.length === 0)
              : sayShown(first, last, found.length)}
          </p>
          {/* The arrow keys lead from title to title, besides Tab. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <ul
            ref={list}
            className={styles.titles}
            onKeyDown={(event) => stepInGrid(event, `.${styles.look}`)}
          >
            {entries.map(titleOf)}
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
          {isYours && (
            <Shelf
              items={own.deleted.map(({ id, title }) => ({ id, name: title }))}
              onBringBack={own.bringBack}
              onRemove={own.removeForGood}
            />
          )}
        </section>
      </main>
      {looked !== undefined && (
        <TemplatePreview
          entry={looked}
          onUse={() => void begin(looked)}
          onClose={() => setLooked(undefined)}
        />
      )}
    </div>
  );
}

function sayShown(first: number, last: number, all: number): string {
  const titles = countOf(all, 'title');
  if (all === 1) return titles;
  return first === last ? `Showing the last of ${titles}` : `Showing ${first}–${last} of ${titles}`;
}

const whenNone = (hasNone: boolean) =>
  hasNone
    ? 'You have no template of your own yet. Export, or the list of drafts, offers “Save as a template”.'
    : 'No title is like that. Try another word, or fewer of them.';
