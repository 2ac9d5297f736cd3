import { useState, type ReactNode } from 'react';
import { backupAge } from './backup-age';
import styles from './backup-note.module.css';
import { Button } from './controls/button';
import { deletesSiteData } from './deletes-site-data';
import { useDrafts } from './drafts-context';
import { useBackUp } from './use-back-up';

interface BackupNoteProps {
  /** What else can be done with all drafts. */
  readonly children?: ReactNode;
}

/** Says where the drafts are, how old their last backup is, and makes one. */
export function BackupNote({ children }: BackupNoteProps) {
  const drafts = useDrafts();
  const backUp = useBackUp();
  const [last, setLast] = useState(drafts.lastBackup);
  const [now] = useState(() => new Date());
  return (
    <div className={styles.note}>
      <p>
        Drafts stay in this browser, on this device. Last backup: {backupAge(last, now)}.
        {deletesSiteData(navigator) &&
          ' Safari deletes what a page keeps after 7 days without a visit; a backup is yours for good.'}
      </p>
      <Button weight="quiet" onClick={() => void backUp().then(() => setLast(drafts.lastBackup()))}>
        Back up everything
      </Button>
      {children}
    </div>
  );
}
