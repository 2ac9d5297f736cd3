import { useDrafts } from './drafts-context';
import { useEditor } from './editor-context';
import { saveFile } from './save-file';

/** Returns the function that downloads one file with every draft on this device. */
export function useBackUp(): () => Promise<void> {
  const editor = useEditor();
  const drafts = useDrafts();
  return async () => {
    const text = await drafts.backUp();
    saveFile(`rolewright-backup-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', text);
    editor.announce('Backup saved as a file');
  };
}
