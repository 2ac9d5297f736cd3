import { useCallback, useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { PlacedFinding } from '../../../review/review-document';
import { Button } from '../../controls/button';
import { basisNames, severityNames } from '../../review-names';
import { shortcutText } from '../../shortcut-keys';
import styles from './finding-card.module.css';
import { findingRange } from './finding-range';
import { Replacements } from './replacements';
import { useReviewSession, useReviewState } from './review-session';

/** How far it stands from the words and from the window's edges, in pixels. */
const gap = 8;

interface FindingCardProps {
  readonly onMend: (finding: PlacedFinding, replacement: string) => void;
  readonly onMore: (finding: PlacedFinding) => void;
}

/** Beside the words that the caret has come to: why they were found, and the mends. It never takes the focus: by keyboard there are the shortcuts. */
export function FindingCard(props: FindingCardProps) {
  const shown = useReviewState((state) => state.shown);
  return shown === undefined ? null : <ShownCard finding={shown} {...props} />;
}

function ShownCard({ finding, onMend, onMore }: FindingCardProps & { readonly finding: PlacedFinding }) {
  const { show, choices } = useReviewSession();
  const card = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    const box = findingRange(finding)?.getBoundingClientRect();
    const element = card.current;
    if (element === null || box === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.max(gap, Math.min(box.left, window.innerWidth - width - gap));
    const below = box.bottom + gap;
    const isAbove = below + height > window.innerHeight && box.top - height - gap > 0;
    element.style.translate = `${left}px ${isAbove ? box.top - height - gap : below}px`;
  }, [finding]);

  useLayoutEffect(place, [place]);
  useEffect(() => {
    const leave = () => {
      const selection = document.getSelection();
      const range = findingRange(finding);
      const isThere =
        selection?.focusNode && range?.comparePoint(selection.focusNode, selection.focusOffset) === 0;
      if (!isThere) show(undefined);
    };
    const options = { passive: true, capture: true };
    window.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
    document.addEventListener('selectionchange', leave, options);
    return () => {
      window.removeEventListener('scroll', place, options);
      window.removeEventListener('resize', place, options);
      document.removeEventListener('selectionchange', leave, options);
    };
  }, [finding, place, show]);

  const { words, reason, basis, severity, replacements } = finding;
  // The caret stays where it is.
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={card}
      role="group"
      tabIndex={-1}
      aria-label={`Review of “${words}”`}
      className={styles.card}
      data-severity={severity}
      onPointerDown={stay}
      onMouseDown={stay}
    >
      <p>
        <strong>“{words}”</strong> <span className={styles.weight}>{severityNames[severity].name}</span>
      </p>
      <p>{reason}</p>
      <Replacements
        words={words}
        replacements={replacements}
        hint={shortcutText('mend')}
        tabIndex={-1}
        onReplace={(replacement) => onMend(finding, replacement)}
      />
      <p className={styles.foot}>
        <Button
          weight="quiet"
          tabIndex={-1}
          onClick={() => {
            show(undefined);
            choices.keep(finding);
          }}
        >
          Keep here
        </Button>
        <Button weight="quiet" tabIndex={-1} onClick={() => onMore(finding)}>
          {basisNames[basis]}. More
        </Button>
      </p>
    </div>
  );
}
