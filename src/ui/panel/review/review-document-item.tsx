import { countOf } from '../../../document/count-of';
import { detailKind } from '../../../document/detail-values/detail-kind';
import type { DocumentFinding } from '../../../review/checks/check';
import { Button } from '../../controls/button';
import { useEditorState } from '../../editor-context';
import { basisNames, severityNames } from '../../review-names';
import { KeepForm } from './keep-form';
import styles from './review.module.css';
import { SourceLine } from './source-line';

interface ReviewDocumentItemProps {
  readonly finding: DocumentFinding;
  readonly onGo: () => void;
  readonly onMove: () => void;
  readonly onFillIn: (label: string) => void;
  readonly onKeep: (reason: string) => void;
  readonly onNever: () => void;
}

/** Something that the posting as a whole lacks or says twice, and the mend where one click is enough. */
export function ReviewDocumentItem(props: ReviewDocumentItemProps) {
  const { finding, onGo, onMove, onFillIn, onKeep, onNever } = props;
  const { title, reason, at, mend, detail, source, severity, basis } = finding;
  const count = mend?.rowIds.length ?? 0;
  // An empty detail stands on the sheet, though not in the posting.
  const isThere = useEditorState(
    ({ jobDescription: { details } }) =>
      detail !== undefined && details.some(({ label }) => detailKind(label) === detailKind(detail)),
  );
  return (
    <li className={styles.item} data-severity={severity}>
      {at === undefined ? (
        <p className={styles.title}>{title}</p>
      ) : (
        <button type="button" className={styles.words} onClick={onGo} aria-label={`Go to: ${title}`}>
          {title}
          {severity !== 'info' && <span className={styles.category}>{severityNames[severity].name}</span>}
        </button>
      )}
      <p>{reason}</p>
      {(mend !== undefined || detail !== undefined) && (
        <div className={styles.actions}>
          {mend !== undefined && (
            <Button onClick={onMove}>{`Move ${countOf(count, 'item')} to nice to have`}</Button>
          )}
          {detail !== undefined && (
            <Button onClick={() => onFillIn(detail)}>
              {isThere ? `Fill in “${detail}”` : `Add “${detail}”`}
            </Button>
          )}
        </div>
      )}
      <details className={styles.more}>
        <summary>{`${basisNames[basis]}. More`}</summary>
        <SourceLine source={source} />
        <KeepForm name={`“${title}”`} onKeep={onKeep} onNever={onNever} />
      </details>
    </li>
  );
}
