import { sources, type Source, type SourceId } from '../../../review/sources';
import styles from './review.module.css';

/** Where a reason comes from, with its year and, where there is one, a link. */
export function SourceLine({ source }: { readonly source: SourceId }) {
  const { name, year, url }: Source = sources[source];
  const text = year === undefined ? name : `${name} (${year})`;
  return (
    <p className={styles.source}>
      {url === undefined ? (
        text
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      )}
    </p>
  );
}
