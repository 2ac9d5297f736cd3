import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { MadeCommands } from '../commands-context';
import { Dialog } from '../controls/dialog';
import { PaletteInput } from '../palette-input';
import type { PaletteEntry } from './palette-entry';
import { PaletteOption } from './palette-option';
import styles from './palette.module.css';
import { searchEntries } from './search-entries';
import { usePaletteEntries } from './use-palette-entries';

interface PaletteProps {
  readonly makeCommands: () => MadeCommands;
  readonly onShowSheet: () => void;
  readonly onClose: () => void;
  /** What was typed while this was loading. */
  readonly typed: string;
  /** Whether Enter was pressed after it. */
  readonly isEntered: boolean;
}

/** Where each key leads from an index among `count` entries. */
const stepOfKey: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  PageDown: (index, count) => Math.min(index + 8, count - 1),
  PageUp: (index) => Math.max(index - 8, 0),
};

/** A search over everything one can do and go to: a text field whose finds are a list below it. */
export function Palette({ makeCommands, onShowSheet, onClose, typed, isEntered }: PaletteProps) {
  const [query, setQuery] = useState(typed);
  const [activeId, setActiveId] = useState<string>();
  const { all, isLooking, lacksActions } = usePaletteEntries(makeCommands);
  const [isChosen, setChosen] = useState(isEntered);
  const groups = searchEntries(all, query);
  const entries = groups.flatMap((group) => group.entries);
  const active =
    entries.find(({ id }) => id === activeId) ??
    entries.find(({ disabled }) => disabled !== true) ??
    entries[0];
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

  // Enter means what stands first once all actions are there.
  const chooseActive = useRef<() => void>(undefined);
  useEffect(() => {
    chooseActive.current = () => active !== undefined && choose(active);
  });
  useEffect(() => {
    if (isChosen && !lacksActions) chooseActive.current?.();
  }, [isChosen, lacksActions, chooseActive]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = stepOfKey[event.key];
    const isToggle = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (step === undefined && event.key !== 'Enter' && !isToggle) return;
    event.preventDefault();
    if (isToggle) onClose();
    else if (step === undefined && lacksActions) setChosen(true);
    else if (active === undefined) return;
    else if (step === undefined) choose(active);
    else setActiveId(entries[step(entries.indexOf(active), entries.length)]?.id);
  };

  return (
    <Dialog
      title="Search"
      onClose={onClose}
      lead={
        <PaletteInput
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={entries.length > 0 ? baseId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActiveId(undefined);
            list.current?.scrollTo?.(0, 0);
          }}
          onKeyDown={handleKey}
        />
      }
    >
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
                    onPoint={() => setActiveId(entry.id)}
                    onChoose={() => choose(entry)}
                  />
                ))}
              </div>
            ))}
          </div>
        )}
        <div aria-live="polite">
          {entries.length === 0 && <NothingFound query={query.trim()} isLooking={isLooking} />}
        </div>
      </div>
    </Dialog>
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
