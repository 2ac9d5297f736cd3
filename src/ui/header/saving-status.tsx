import { useEffect, useState } from 'react';
import type { Saving } from '../../store/editor-state';
import { useEditorState } from '../editor-context';
import styles from './saving-status.module.css';

const time = { hour: 'numeric', minute: '2-digit' } as const;
const dayAndTime = { ...time, day: 'numeric', month: 'short' } as const;

/** Returns the time of a save, with its day where that is not today. */
function when(at: Date): string {
  return at.toLocaleString(undefined, at.toDateString() === new Date().toDateString() ? time : dayAndTime);
}

const missingStore = {
  storage: ' in a safety copy only: this browser forbids local storage',
  shadow: ' without a safety copy: this browser forbids its database',
};

function describe(saving: Saving, tellsTime: boolean): string {
  switch (saving.status) {
    case 'saved': {
      const missing = saving.missing === undefined ? '' : `,${missingStore[saving.missing]}`;
      return `Saved on this device${tellsTime ? `, ${when(saving.at)}` : ''}${missing}`;
    }
    case 'saving':
      return 'Saving …';
    case 'failed':
      return saving.reason === 'full'
        ? 'Not saved: storage is full. Export to keep your work.'
        : 'Not saved: this browser forbids storage. Export to keep your work.';
    case 'not-kept':
      return 'Not saved: you are only looking at it.';
  }
}

/** How long nothing changes before it is told that all is saved, in milliseconds. */
const rest = 600;

/**
 * Returns the saving as it is told. While somebody writes it is saved three times a second; to say so each time would flicker,
 * and be read out.
 */
function useToldSaving(): Saving {
  const saving = useEditorState((state) => state.saving);
  const [isBusy, setIsBusy] = useState(saving.status === 'saving');
  if (saving.status === 'saving' && !isBusy) setIsBusy(true);
  useEffect(() => {
    if (saving.status !== 'saved' || !isBusy) return undefined;
    const timer = setTimeout(setIsBusy, rest, false);
    return () => clearTimeout(timer);
  }, [saving, isBusy]);
  return saving.status === 'saved' && isBusy ? { status: 'saving' } : saving;
}

/**
 * Says whether the draft is saved, since when once something has changed, or why not. To write the first time of day is dear
 * (see `docs/benchmarks.md`), and of a draft that was only opened nobody asks for it.
 */
export function SavingStatus() {
  const saving = useToldSaving();
  const isChanged = useEditorState(({ history: { past, future } }) => past.length + future.length > 0);
  return (
    <p role="status" className={styles.status} data-status={saving.status}>
      {describe(saving, isChanged)}
    </p>
  );
}
