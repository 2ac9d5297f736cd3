import { useState } from 'react';
import { sources, type Source } from '../../review/sources';
import { wordsToAvoid, type AvoidedCategory, type AvoidedGroup } from '../../review/words-to-avoid';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import { matchesWords } from '../matches-words';
import { basisNames } from '../review-names';
import styles from './words-dialog.module.css';

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

/** Words to avoid in job descriptions and why to avoid them: what the review goes by, to be read and searched. */
export function WordsDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const found = search(wanted);
  return (
    <Dialog title="Words to avoid, and why" onClose={onClose}>
      <p className={styles.quiet}>
        Some words put people off, some break a law, and some say nothing. The review finds {count(all)} of
        them while you write. These are hints, not legal advice.
      </p>
      <input
        type="search"
        className={field.input}
        aria-label="Search words to avoid"
        placeholder="Search words, reasons, what to say instead"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className={styles.quiet} aria-live="polite">
        {wanted !== '' &&
          (found.length === 0 ? 'Nothing here holds these words.' : `${count(found)} of ${count(all)}`)}
      </p>
      <div>
        {found.map(({ id, name, groups }) => (
          <details
            key={`${id}${wanted === '' ? '' : ' found'}`}
            className={styles.category}
            open={wanted !== ''}
          >
            <summary>{name}</summary>
            {groups.map((group) => (
              <Group key={`${group.reason} ${group.basis} ${group.source}`} group={group} />
            ))}
          </details>
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group: { reason, basis, source, rows } }: { readonly group: AvoidedGroup }) {
  return (
    <section className={styles.group}>
      <p>{reason}</p>
      <p className={styles.quiet}>
        {basisNames[basis]}: <SourceName source={sources[source]} />
      </p>
      <dl className={styles.rows}>
        {rows.map(({ words, instead }) => (
          <div key={words.join()} className={styles.row}>
            <dt>{words.join(', ')}</dt>
            <dd>{instead.length === 0 ? 'leave it out' : instead.join(', ')}</dd>
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
