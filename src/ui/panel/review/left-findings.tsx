import { countOf } from '../../../document/count-of';
import { Button } from '../../controls/button';
import panel from '../panel.module.css';
import { useReviewSession, useReviewState } from './review-session';
import styles from './review.module.css';

/** What the user has chosen to leave as it is, and the ways back; `settle` keeps the focus near. */
export function LeftFindings({ settle }: { readonly settle: (act: () => void) => void }) {
  const { choices } = useReviewSession();
  const left = useReviewState((state) => state.left);
  const neverTold = useReviewState((state) => state.neverTold);
  const count = left.length + neverTold;
  if (count === 0) return null;
  return (
    <section>
      <h2 className={panel.heading}>Left as written</h2>
      <ul className={styles.list}>
        {left.map((finding) => (
          <li key={`${finding.at}:${finding.rule}:${finding.words}`} className={styles.item}>
            <p className={styles.title}>{finding.title}</p>
            {finding.reason !== undefined && <p>{finding.reason}</p>}
            <Button
              weight="quiet"
              aria-label={`Flag ${finding.title} again`}
              onClick={() => settle(() => choices.tellAgain(finding))}
            >
              Flag it again
            </Button>
          </li>
        ))}
      </ul>
      <p className={panel.quiet}>
        {`${countOf(count, 'finding is', 'findings are')} left as written. `}
        <Button weight="quiet" onClick={() => settle(choices.tellAll)}>
          Show all again
        </Button>
      </p>
    </section>
  );
}
