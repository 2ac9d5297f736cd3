import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { sources, type Source } from '../../review/sources';
import { wordsToAvoid, type AvoidedCategory, type AvoidedGroup } from '../../review/words-to-avoid';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { SearchField } from '../controls/search-field';
import { matchesWords } from '../matches-words';
import { basisNames } from '../review-names';
import { closeSidePage } from '../side-page';
import { usePageOverDraft } from '../use-page-over-draft';
import styles from './words-page.module.css';

const all = wordsToAvoid();
const count = (categories: readonly AvoidedCategory[]) =>
  categories.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).length;

/** Returns what holds the words that are searched for: whole groups by their reason, or single rows of them. */
function search(query: string): AvoidedCategory[] {
  const groupsWith = (groups: readonly AvoidedGroup[], name: string) =>
    groups
      .map((group) => ({
        ...group,
        rows: group.rows.filter(({ words, instead }) =>
          matchesWords([name, group.reason, ...words, ...instead].join(' '), query),
        ),
      }))
      .filter(({ rows }) => rows.length > 0);
  return all
    .map((category) => ({ ...category, groups: groupsWith(category.groups, category.name) }))
    .filter(({ groups }) => groups.length > 0);
}

const headingId = (category: string) => `words-${category}`;

/** The page of words to avoid in job descriptions and why to avoid them: what the review goes by, to be read and searched. */
export function WordsPage() {
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const found = search(wanted);

  usePageOverDraft('Words to avoid');

  return (
    <div className={styles.page}>
      <header>
        <Button weight="quiet" className={styles.back} onClick={closeSidePage}>
          <ArrowLeft size={18} aria-hidden />
          Back to the draft
        </Button>
        <h1 className={styles.title}>Words to avoid in job descriptions, and why</h1>
        <p className={styles.lead}>
          Some words put people off, some break a law, and some say nothing. The review finds {count(all)} of
          them while you write. These are hints, not legal advice.
        </p>
        <div className={styles.search} role="search">
          <SearchField
            label="Search words to avoid"
            placeholder="Search words, reasons, what to say instead"
            isLarge
            // One comes here to look something up.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={query}
            onChange={setQuery}
          />
        </div>
        <p className={styles.count} aria-live="polite">
          {wanted !== '' &&
            (found.length === 0 ? 'Nothing here holds these words.' : `${count(found)} of ${count(all)}`)}
        </p>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Categories" className={styles.categories}>
          <ul>
            {found.map(({ id, name, groups }) => (
              <li key={id}>
                <button type="button" onClick={() => document.getElementById(headingId(id))?.focus()}>
                  {name}
                  <span>{groups.flatMap(({ rows }) => rows).length}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {found.map((category) => (
            <Category key={category.id} category={category} />
          ))}
        </main>
      </div>
    </div>
  );
}

function Category({ category: { id, name, groups } }: { readonly category: AvoidedCategory }) {
  return (
    <section aria-labelledby={headingId(id)} className={styles.category}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {name}
      </h2>
      {groups.map((group) => (
        <Group key={`${group.reason} ${group.basis} ${group.source}`} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { reason, basis, source, rows } }: { readonly group: AvoidedGroup }) {
  return (
    <section className={styles.group}>
      <p>{reason}</p>
      <p className={`${quiet.small} ${styles.source}`}>
        {basisNames[basis]}: <SourceName source={sources[source]} />
      </p>
      <dl className={styles.rows}>
        {rows.map(({ words, instead, isBestLeftOut }) => (
          <div key={words.join()} className={styles.row}>
            <dt>{words.join(', ')}</dt>
            <dd>{isBestLeftOut ? 'leave it out' : instead.join(', ') || 'say it in other words'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SourceName({ source: { name, year, url } }: { readonly source: Source }) {
  const text = year === undefined ? name : `${name} (${year})`;
  if (url === undefined) return text;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
