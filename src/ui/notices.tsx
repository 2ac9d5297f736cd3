import { Download, X } from 'lucide-react';
import { readOnlyReason } from '../store/editor';
import { Button } from './controls/button';
import { IconButton } from './controls/icon-button';
import { useEditor, useEditorState } from './editor-context';
import styles from './notices.module.css';
import { ReadOnlyNotice } from './read-only-notice';
import { saveFile } from './save-file';
import { StorageNotice } from './storage-notice';

/** What the user has to know: how things stand, and what has happened until it is put away. */
export function Notices() {
  const editor = useEditor();
  const notices = useEditorState((state) => state.notices);
  const reason = useEditorState(readOnlyReason);
  return (
    <div role="alert" className={styles.notices}>
      <StorageNotice />
      {reason !== undefined && <ReadOnlyNotice reason={reason} />}
      {notices.map((notice) => (
        <div key={notice.download?.fileName ?? notice.text} className={styles.notice}>
          <p className={styles.text}>{notice.text}</p>
          {notice.download !== undefined && (
            <Button
              onClick={() =>
                notice.download &&
                saveFile(notice.download.fileName, 'application/json', notice.download.text)
              }
            >
              <Download size={16} aria-hidden />
              Download it
            </Button>
          )}
          <IconButton label="Dismiss" icon={X} onClick={() => editor.dismiss(notice)} />
        </div>
      ))}
    </div>
  );
}
