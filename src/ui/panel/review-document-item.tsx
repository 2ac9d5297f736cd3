import type { DocumentFinding } from '../../review/checks/check';
import { Button } from '../controls/button';
import { SourceLine } from './source-line';
import styles from './review.module.css';

interface ReviewDocumentItemProps {
  readonly finding: DocumentFinding;
  readonly onGo: () => void;
  readonly onMove: () => void;
  readonly onAddDetail: (label: string) => void;
}

/** Something that the posting as a whole lacks or says twice, and the mend where one click is enough. */
export function ReviewDocumentItem({ finding, onGo, onMove, onAddDetail }: ReviewDocumentItemProps) {
  const { title, reason, at, mend, detail, source, severity } = finding;
  const count = mend?.rowIds.length ?? 0;
  return (
    <li className={styles.item} data-severity={severity}>
      {at === undefined ? (
        <p className={styles.title}>{title}</p>
      ) : (
        <button type="button" className={styles.words} onClick={onGo} aria-label={`Go to: ${title}`}>
          {title}
        </button>
      )}
      <p>{reason}</p>
      {(mend !== undefined || (detail !== undefined && at === undefined)) && (
        <div className={styles.actions}>
          {mend !== undefined && (
            <Button
              onClick={onMove}
            >{`Move ${count} ${count === 1 ? 'item' : 'items'} to nice to have`}</Button>
          )}
          {detail !== undefined && at === undefined && (
            <Button onClick={() => onAddDetail(detail)}>{`Add “${detail}”`}</Button>
          )}
        </div>
      )}
      {severity !== 'info' && <SourceLine source={source} />}
    </li>
  );
}
