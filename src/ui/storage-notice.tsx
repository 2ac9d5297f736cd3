import { Button } from './controls/button';
import { useDraftsDialog } from './drafts-context';
import { useEditorState } from './editor-context';
import styles from './notices.module.css';
import { useBackUp } from './use-back-up';

/** Says what can be done while the draft cannot be saved. */
export function StorageNotice() {
  const saving = useEditorState((state) => state.saving);
  const backUp = useBackUp();
  const openDrafts = useDraftsDialog();
  if (saving.status !== 'failed') return null;
  const trouble =
    saving.reason === 'full'
      ? 'There is no room left in this browser for your drafts.'
      : 'This browser does not let the page keep your drafts.';
  const rest = saving.isInShadow
    ? 'A safety copy of this draft is kept.'
    : 'What you write stays on this page while it is open.';
  return (
    <div className={styles.notice}>
      <p className={styles.text}>
        {trouble} {rest} {saving.reason === 'full' && 'Saving goes on by itself once there is room.'}
      </p>
      <Button onClick={() => void backUp()}>Back up everything</Button>
      {saving.reason === 'full' && <Button onClick={openDrafts}>Clean up</Button>}
    </div>
  );
}
