import { countOf } from '../document/count-of';
import styles from './changes.module.css';
import quiet from './controls/quiet-text.module.css';

/** How many changes are told in full; more of them are counted. */
const mostTold = 8;

/** What changed, a line each. */
export function Changes({ changes }: { readonly changes: readonly string[] }) {
  if (changes.length === 0) return <p className={quiet.small}>Nothing changed.</p>;
  const more = changes.length - mostTold;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, mostTold).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {more > 0 && <li>and {countOf(more, 'more change')}</li>}
    </ul>
  );
}
