import { Button } from '../controls/button';
import { basisNames } from '../review-names';
import { SourceLine } from './source-line';
import styles from './review.module.css';
import type { PlacedFinding } from '../../review/review-document';
import { categoryNames } from '../../review/category';

interface ReviewTextItemProps {
  readonly finding: PlacedFinding;
  readonly onGo: () => void;
  readonly onReplace: (replacement: string) => void;
  readonly onKeep: () => void;
  readonly onNever: () => void;
}

/** Words that were found: what they are, why, and what can be done about them. */
export function ReviewTextItem({ finding, onGo, onReplace, onKeep, onNever }: ReviewTextItemProps) {
  const { words, reason, replacements, basis, source, category } = finding;
  return (
    <li className={styles.item} data-severity={finding.severity}>
      <button type="button" className={styles.words} onClick={onGo} aria-label={`Go to “${words}”`}>
        “{words}”<span className={styles.category}>{categoryNames[category]}</span>
      </button>
      <p>{reason}</p>
      <div className={styles.actions}>
        {replacements.some((replacement) => replacement !== '') && (
          <span className={styles.category} aria-hidden>
            Replace with
          </span>
        )}
        {replacements.map((replacement) => (
          <Button
            key={replacement}
            onClick={() => onReplace(replacement)}
            aria-label={
              replacement === '' ? `Take out “${words}”` : `Replace “${words}” with “${replacement}”`
            }
          >
            {replacement === '' ? 'Take it out' : `“${replacement}”`}
          </Button>
        ))}
      </div>
      <details className={styles.more}>
        <summary>{`${basisNames[basis]}. More`}</summary>
        <SourceLine source={source} />
        <div className={styles.actions}>
          <Button weight="quiet" onClick={onKeep} aria-label={`Keep “${words}” here`}>
            Keep it here
          </Button>
          <Button weight="quiet" onClick={onNever} aria-label={`Never flag “${words}”`}>
            Never flag this
          </Button>
        </div>
      </details>
    </li>
  );
}
