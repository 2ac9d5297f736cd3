import { Archive, FilePlus2, Files, HistoryIcon, Lock, LockOpen } from 'lucide-react';
import { useCommands } from './commands-context';
import { useDrafts, useDraftsDialog } from './drafts-context';
import { useEditor } from './editor-context';
import { useBackUp } from './use-back-up';
import { usePageDialogs } from './page-dialogs-context';

/** Offers in the palette what can be done with drafts. */
export function useDraftCommands(): void {
  const editor = useEditor();
  const drafts = useDrafts();
  const openDrafts = useDraftsDialog();

  const { openDialog } = usePageDialogs();
  const backUp = useBackUp();
  useCommands(() => {
    const { draft, visit } = editor.getState();
    const isLocked = draft.locked === true;
    const toTitle = () => editor.requestFocus({ field: 'title', start: 0, end: 0 });
    return [
      {
        label: 'New blank draft',
        icon: FilePlus2,
        synonyms: 'create empty',
        inSheet: true,
        run() {
          drafts.openBlank();
          editor.announce('New blank draft');
          toTitle();
        },
      },
      { label: 'Open drafts list', icon: Files, synonyms: 'rename duplicate delete', run: openDrafts },
      {
        label: 'Versions of this draft',
        icon: HistoryIcon,
        synonyms: 'history restore what changed name',
        run: () => openDialog('versions'),
      },
      {
        label: 'Back up everything',
        icon: Archive,
        synonyms: 'backup save download',
        run: () => void backUp(),
      },
      {
        label: isLocked ? 'Unlock draft' : 'Lock draft',
        icon: isLocked ? LockOpen : Lock,
        synonyms: 'protect read only',
        disabled: visit !== undefined,
        run: () => editor.setLocked(!isLocked),
      },
    ];
  });
}
