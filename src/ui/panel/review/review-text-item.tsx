import { useEffect, useRef } from 'react';
import { categoryNames } from '../../../review/category';
import type { PlacedFinding } from '../../../review/review-document';
import { basisNames, severityNames } from '../../review-names';
import { KeepForm } from './keep-form';
import { Replacements } from './replacements';
import styles from './review.module.css';
import { SourceLine } from './source-line';

interface ReviewTextItemProps {
  readonly finding: PlacedFinding;
  /** Whether the focus has to come here. */
  readonly isAskedFor: boolean;
  readonly onArrive: () => void;
  readonly onGo: () => void;
  readonly onReplace: (replacement: string) => void;
  readonly onKeep: (reason: string) => void;
  readonly onNever: () => void;
}

/** Words that were found: what they are, why, and what can be done about them. */
export function ReviewTextItem(props: ReviewTextItemProps) {
  const { finding, isAskedFor, onArrive, onGo, onReplace, onKeep, onNever } = props;
  const { words, reason, replacements, basis, source, category, severity } = finding;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    button.current?.focus();
    onArrive();
  }, [isAskedFor, onArrive]);
  return (
    <li className={styles.item} data-severity={severity}>
      <button
        ref={button}
        type="button"
        className={styles.words}
        onClick={onGo}
        aria-label={`Go to “${words}”`}
      >
        “{words}”
        <span className={styles.category}>
          {severityNames[severity].name} · {categoryNames[category]}
        </span>
      </button>
      <p>{reason}</p>
      <Replacements words={words} replacements={replacements} onReplace={onReplace} />
      <details className={styles.more}>
        <summary>{`${basisNames[basis]}. More`}</summary>
        <SourceLine source={source} />
        <KeepForm name={`“${words}”`} onKeep={onKeep} onNever={onNever} />
      </details>
    </li>
  );
}
