import { Button } from '../../controls/button';
import styles from './review.module.css';

interface ReplacementsProps {
  readonly words: string;
  readonly replacements: readonly string[];
  /** The keys that take the first one. */
  readonly hint?: string;
  readonly tabIndex?: number;
  readonly onReplace: (replacement: string) => void;
}

/** What can stand in the place of words that were found, a button each. */
export function Replacements({ words, replacements, hint, tabIndex, onReplace }: ReplacementsProps) {
  if (replacements.length === 0) return null;
  return (
    <div className={styles.actions}>
      {replacements.some((replacement) => replacement !== '') && (
        <span className={styles.quiet} aria-hidden>
          Replace with
        </span>
      )}
      {replacements.map((replacement, index) => (
        <Button
          key={replacement}
          tabIndex={tabIndex}
          title={index === 0 ? hint : undefined}
          onClick={() => onReplace(replacement)}
          aria-label={replacement === '' ? `Take out “${words}”` : `Replace “${words}” with “${replacement}”`}
        >
          {replacement === '' ? 'Take it out' : `“${replacement}”`}
        </Button>
      ))}
    </div>
  );
}
