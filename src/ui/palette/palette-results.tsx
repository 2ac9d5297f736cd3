import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { MadeCommands } from '../commands-context';
import type { PaletteList, ShownList } from '../palette-list';
import type { PaletteEntry } from './palette-entry';
import { PaletteOption } from './palette-option';
import styles from './palette.module.css';
import { searchEntries } from './search-entries';
import { usePaletteEntries } from './use-palette-entries';

interface PaletteResultsProps {
  readonly ref: Ref<PaletteList>;
  readonly query: string;
  /** The query after which Enter was pressed while this was loading. */
  readonly entered: string | undefined;
  readonly makeCommands: () => MadeCommands;
  readonly onShow: (shown: ShownList) => void;
  readonly onShowSheet: () => void;
  readonly onClose: () => void;
}

/** Where each key leads from an index among `count` entries. */
const stepOfKey: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  PageDown: (index, count) => Math.min(index + 8, count - 1),
  PageUp: (index) => Math.max(index - 8, 0),
};

/** What a query of the palette finds: a list of which one entry is active, by the pointer or by keys of the text field. */
export function PaletteResults({
  ref,
  query,
  entered,
  makeCommands,
  onShow,
  onShowSheet,
  onClose,
}: PaletteResultsProps) {
  const [pointed, setPointed] = useState<{ readonly query: string; readonly id: string }>();
  const { all, isLooking, lacksActions, isIncomplete } = usePaletteEntries(makeCommands);
  const [chosen, setChosen] = useState(entered);
  const groups = searchEntries(all, query);
  const entries = groups.flatMap((group) => group.entries);
  const active =
    // Another query begins at its first find again.
    (pointed?.query === query ? entries.find(({ id }) => id === pointed.id) : undefined) ??
    entries.find(({ disabled }) => disabled !== true) ??
    entries[0];
  const isWaiting = lacksActions || (active === undefined && isLooking);
  const baseId = useId();
  const optionId = ({ id }: PaletteEntry) => `${baseId}-${id}`;
  const list = useRef<HTMLDivElement>(null);

  const choose = (entry: PaletteEntry) => {
    if (entry.disabled === true) return;
    // The focus is back on the page before the entry takes it where it leads.
    flushSync(onClose);
    if (entry.inSheet === true) flushSync(onShowSheet);
    entry.run();
  };
  const point = ({ id }: PaletteEntry) => setPointed({ query, id });

  useImperativeHandle(ref, () => ({
    press(key) {
      const step = stepOfKey[key];
      if (step === undefined && isWaiting) setChosen(query);
      else if (active === undefined) return;
      else if (step === undefined) choose(active);
      else {
        const next = entries[step(entries.indexOf(active), entries.length)];
        if (next !== undefined) point(next);
      }
    },
    scrollToStart() {
      list.current?.scrollTo?.(0, 0);
    },
  }));

  // Enter means what stands first once all actions are there, or anything at all.
  const chooseActive = useRef<() => void>(undefined);
  useEffect(() => {
    chooseActive.current = () => active !== undefined && choose(active);
  });
  useEffect(() => {
    if (chosen === query && !isWaiting) chooseActive.current?.();
  }, [chosen, query, isWaiting, chooseActive]);

  const listId = entries.length > 0 ? baseId : undefined;
  const activeOptionId = active && optionId(active);
  useEffect(() => onShow({ listId, activeOptionId }), [onShow, listId, activeOptionId]);

  return (
    <div>
      {entries.length > 0 && (
        <div ref={list} role="listbox" id={baseId} aria-label="Found" className={styles.results}>
          {groups.map(({ group, entries: inGroup }) => (
            <div key={group} role="group" aria-label={group} className={styles.group}>
              <p className={styles.groupName} aria-hidden>
                {group}
              </p>
              {inGroup.map((entry) => (
                <PaletteOption
                  key={entry.id}
                  id={optionId(entry)}
                  entry={entry}
                  isActive={entry === active}
                  onPoint={() => point(entry)}
                  onChoose={() => choose(entry)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      <div aria-live="polite">
        {entries.length === 0 && <NothingFound query={query.trim()} isLooking={isLooking} />}
        {isIncomplete && (
          <p className={styles.incomplete}>
            Some of the actions or templates could not be loaded. Check your connection and search again.
          </p>
        )}
      </div>
    </div>
  );
}

function NothingFound({ query, isLooking }: { readonly query: string; readonly isLooking: boolean }) {
  return (
    <div className={`${styles.results} ${styles.empty}`}>
      {isLooking ? (
        <p>Looking among drafts and templates …</p>
      ) : (
        <>
          <p className={styles.emptyTitle}>Nothing is called “{query}”.</p>
          <p>Try a word of a heading, a draft’s name, or what you want to do: copy, export, lock.</p>
        </>
      )}
    </div>
  );
}
