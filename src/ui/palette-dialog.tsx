import { useRef, useState, type KeyboardEvent } from 'react';
import type { MadeCommands } from './commands-context';
import { Dialog } from './controls/dialog';
import { late } from './late';
import { waitingWith } from './not-loaded';
import { PaletteInput } from './palette-input';
import type { PaletteList, ShownList } from './palette-list';

interface PaletteDialogProps {
  readonly makeCommands: () => MadeCommands;
  /** Brings the sheet out where a narrow page shows something else. */
  readonly onShowSheet: () => void;
  readonly onClose: () => void;
}

/** Loads the list of the palette before it is needed. */
export const preloadPalette = () => import('./palette/palette-results');
const PaletteResults = late(async () => (await preloadPalette()).PaletteResults, waitingWith('Loading …'));

const keysOfList = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter']);

/** A search over everything one can do and go to: a text field, and below it what it finds, which loads when it is needed. */
export function PaletteDialog({ makeCommands, onShowSheet, onClose }: PaletteDialogProps) {
  const [query, setQuery] = useState('');
  const [entered, setEntered] = useState<string>();
  const [shown, setShown] = useState<ShownList>();
  const list = useRef<PaletteList>(null);

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isToggle = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isToggle && !keysOfList.has(event.key)) return;
    event.preventDefault();
    if (isToggle) onClose();
    else if (list.current !== null) list.current.press(event.key);
    else if (event.key === 'Enter') setEntered(query);
  };

  return (
    <Dialog
      title="Search"
      onClose={onClose}
      lead={
        // It outlives the loading of the list: what is typed meanwhile is not lost.
        <PaletteInput
          role="combobox"
          aria-expanded={shown?.listId !== undefined}
          aria-controls={shown?.listId}
          aria-autocomplete="list"
          aria-activedescendant={shown?.activeOptionId}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            list.current?.scrollToStart();
          }}
          onKeyDown={handleKey}
        />
      }
    >
      <PaletteResults
        ref={list}
        query={query}
        entered={entered}
        makeCommands={makeCommands}
        onShow={setShown}
        onShowSheet={onShowSheet}
        onClose={onClose}
      />
    </Dialog>
  );
}
