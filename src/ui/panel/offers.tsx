import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import type { Row, Section } from '../../document/job-description';
import type { Placement } from '../../document/placement';
import { essence, suggestionActions } from '../../store/suggestion-actions';
import { useEditor, useEditorState } from '../editor-context';
import { offerRow } from '../offered-rows';
import styles from './panel.module.css';
import { showAdded } from './show-added';

interface OffersProps {
  /** The rows that may be offered, under the headings that they belong to. */
  readonly sections: readonly Section[];
  /** What is said where the draft holds them all. */
  readonly whenUsed: string;
}

/** What of some sections the draft does not hold; a click adds it. */
export function Offers({ sections: all, whenUsed }: OffersProps) {
  const editor = useEditor();
  const [actions] = useState(() => suggestionActions(editor));
  const groups = useMemo(() => groupByHeading(all), [all]);
  const missing = useEditorState(
    useShallow(({ jobDescription: { sections } }) => {
      const held = new Set(sections.flatMap(({ rows }) => rows.map((row) => essence(row.content.text))));
      return groups.flatMap(({ rows }) => rows.filter((row) => !held.has(essence(row.content.text))));
    }),
  );
  const offered = groups
    .map(({ heading, rows }) => ({ heading, rows: rows.filter((row) => missing.includes(row)) }))
    .filter(({ rows }) => rows.length > 0);
  if (offered.length === 0) return <p className={styles.quiet}>{whenUsed}</p>;

  const add = (heading: string, row: Row, button: HTMLElement) => {
    // The button goes with what it offered, and the focus must not go with it.
    offerAfter(button).focus();
    showAdded(flushSync(() => actions.take({ heading, row })));
  };
  return offered.map(({ heading, rows }) => (
    <div key={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.offers}>
        {rows.map((row) => (
          <li key={row.id}>
            <Offer
              row={row}
              onTake={(button) => add(heading, row, button)}
              onPlace={(placement) => actions.place(row, placement)}
            />
          </li>
        ))}
      </ul>
    </div>
  ));
}

interface OfferProps {
  readonly row: Row;
  readonly onTake: (button: HTMLElement) => void;
  readonly onPlace: (placement: Placement) => void;
}

/** A row to add with a click, or to drag to its place. */
function Offer({ row, onTake, onPlace }: OfferProps) {
  return (
    <button
      {...offerRow({ text: row.content.text, place: onPlace })}
      type="button"
      className={styles.offer}
      onClick={(event) => onTake(event.currentTarget)}
    >
      <Plus size={16} aria-hidden className={styles.plus} />
      {row.content.text}
    </button>
  );
}

/** Returns the next button that offers something else, or the panel where there is none. */
function offerAfter(button: HTMLElement): HTMLElement {
  const panel = button.closest<HTMLElement>('[role="tabpanel"]') ?? button;
  const offers = [...panel.querySelectorAll<HTMLElement>(`.${styles.offer}`)];
  const at = offers.findIndex((each) => each === button);
  const isOther = (offer: HTMLElement) => essence(offer.textContent) !== essence(button.textContent);
  return offers.slice(at).find(isOther) ?? offers.findLast(isOther) ?? panel;
}

function groupByHeading(sections: readonly Section[]) {
  const groups = new Map<string, Row[]>();
  for (const { heading, rows } of sections) {
    groups.set(heading.text, [...(groups.get(heading.text) ?? []), ...rows]);
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}
