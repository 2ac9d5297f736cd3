import { useEditorState } from '../editor-context';
import type { Saving } from '../../store/editor';
import styles from './saving-status.module.css';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

function describe(saving: Saving): string {
  switch (saving.status) {
    case 'saved':
      return `Saved on this device, ${clock.format(saving.at)}`;
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
