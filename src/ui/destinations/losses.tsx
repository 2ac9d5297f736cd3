import type { Loss } from '../../destinations/tell-losses';
import quiet from '../controls/quiet-text.module.css';
import styles from './destinations.module.css';

/** How many places are named of each loss; more of them are counted. */
const mostNamed = 3;

/** What a place changes, a line for each kind, and where in the posting. */
export function Losses({ losses, label }: { readonly losses: readonly Loss[]; readonly label: string }) {
  if (losses.length === 0) {
    return <p className={quiet.small}>Nothing is lost: {label} keeps all of it as it is.</p>;
  }
  return (
    <ul className={styles.losses}>
      {losses.map(({ kind, told, places }) => (
        <li key={kind}>
          {told}
          {places.length > 0 && <span className={quiet.small}> ({named(places)})</span>}
        </li>
      ))}
    </ul>
  );
}

function named(places: readonly string[]): string {
  const more = places.length - mostNamed;
  const first = places.slice(0, mostNamed).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}
