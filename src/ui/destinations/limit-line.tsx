import { CircleCheck, CircleMinus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { LimitCheck } from '../../destinations/check-limit';
import styles from './destinations.module.css';

/** How each state is shown and said. */
const states: Readonly<
  Record<LimitCheck['state'], readonly [icon: LucideIcon, word: string, style: string | undefined]>
> = {
  within: [CircleCheck, 'Fits', styles.fits],
  over: [TriangleAlert, 'Too long', styles.fails],
  under: [TriangleAlert, 'Too short', styles.fails],
  'no known limit': [CircleMinus, 'No known limit', styles.unknown],
};

/** How long the title or the posting is against the limit of a place. */
export function LimitLine({ name, check }: { readonly name: string; readonly check: LimitCheck }) {
  const [Icon, word, style] = states[check.state];
  return (
    <div className={styles.limit}>
      <dt>{name}</dt>
      <dd>
        <span className={style}>
          <Icon size={16} aria-hidden />
          {word}
        </span>{' '}
        {check.told}
      </dd>
    </div>
  );
}
