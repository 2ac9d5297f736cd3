import { useEditorState } from '../editor-context';
import type { Saving } from '../../store/editor';
import styles from './saving-status.module.css';

const time = { hour: '2-digit', minute: '2-digit' } as const;
const clock = new Intl.DateTimeFormat(undefined, time);
const calendar = new Intl.DateTimeFormat(undefined, { ...time, day: 'numeric', month: 'short' });

/** Returns the time of a save, with its day where that is not today. */
function when(at: Date): string {
  return (at.toDateString() === new Date().toDateString() ? clock : calendar).format(at);
}

function describe(saving: Saving): string {
  switch (saving.status) {
    case 'saved':
      return `Saved on this device, ${when(saving.at)}`;
    case 'saving':
      return 'Saving …';
    case 'failed':
      return saving.reason === 'full'
        ? 'Not saved: storage is full. Export to keep your work.'
        : 'Not saved: this browser forbids storage. Export to keep your work.';
  }
}

/** Says whether the draft is saved, since when, or why not. */
export function SavingStatus() {
  const saving = useEditorState((state) => state.saving);
  return (
    <p role="status" className={styles.status} data-status={saving.status}>
      {describe(saving)}
    </p>
  );
}
