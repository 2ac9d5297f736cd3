import { FilePlus2, FileUp, HistoryIcon } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftSummary } from '../../store/draft-actions';
import { BackupNote } from '../backup-note';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { SearchField } from '../controls/search-field';
import { useDrafts, useImport } from '../drafts-context';
import { useEditor } from '../editor-context';
import { focusOpened } from '../focus-opened';
import items from '../item-list.module.css';
import { Shelf } from '../shelf';
import { openSidePage } from '../side-page';
import { usePageDialogs } from '../page-dialogs-context';
import { DraftItem } from './draft-item';
import styles from './drafts-dialog.module.css';
import { SetAsides } from './set-asides';

/** The drafts on this device: to open, name, copy, lock, delete and bring back. */
export function DraftsDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const drafts = useDrafts();
  const { openDialog } = usePageDialogs();
  const openImport = useImport();
  const [all, setAll] = useState<readonly DraftSummary[]>();
  const [search, setSearch] = useState('');
  const [deleted, setDeleted] = useState<DraftSummary>();
  const list = useRef<HTMLUListElement>(null);

  const refresh = useCallback(() => drafts.list().then(setAll), [drafts]);
  useEffect(() => void refresh(), [refresh]);
  const run = (action: Promise<void>) => void action.then(refresh);
  const leave = (action: Promise<unknown> | void) => void Promise.resolve(action).then(onClose);

  const beginBlank = () => {
    drafts.openBlank();
    onClose();
    editor.announce('New blank draft');
    editor.requestFocus({ field: 'title', start: 0, end: 0 });
  };
  const duplicate = ({ id, name }: DraftSummary) => {
    void drafts.duplicate(id).then(() => {
      onClose();
      editor.announce(`Open now: a copy of ${name}`);
      focusOpened(editor);
    });
  };
  const remove = (draft: DraftSummary) => {
    setDeleted(draft);
    editor.announce(`Deleted: ${draft.name}. It can be brought back`);
    run(drafts.remove(draft.id));
  };
  const bringBack = (id: string) => {
    // The button goes with what it offered.
    list.current?.focus();
    setDeleted(undefined);
    run(drafts.bringBack(id));
  };

  const kept = all?.filter(({ deletedAt }) => deletedAt === undefined) ?? [];
  const found = kept.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <Dialog title="Drafts" onClose={onClose}>
      <div className={field.bar}>
        <SearchField label="Search drafts" placeholder="Search drafts" value={search} onChange={setSearch} />
        <Button
          onClick={() => {
            onClose();
            openSidePage('templates');
          }}
        >
          <FilePlus2 size={16} aria-hidden />
          New from a template
        </Button>
        <Button onClick={beginBlank}>New blank draft</Button>
      </div>
      {deleted !== undefined && (
        <p className={styles.deleted}>
          “{deleted.name}” is deleted.
          <Button
            key={deleted.id}
            weight="quiet"
            // The button that deleted it went with it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onClick={() => bringBack(deleted.id)}
          >
            Undo
          </Button>
        </p>
      )}
      {all === undefined && <p className={quiet.small}>Looking for drafts …</p>}
      {kept.length > 0 && found.length === 0 && <p className={quiet.small}>No draft is called like that.</p>}
      <ul ref={list} tabIndex={-1} className={items.list} aria-label="Drafts on this device">
        {found.map((draft) => (
          <DraftItem
            key={draft.id}
            draft={draft}
            onOpen={() => leave(drafts.goTo({ kind: 'draft', id: draft.id }))}
            onRename={(name) => run(drafts.rename(draft.id, name))}
            onDuplicate={() => duplicate(draft)}
            onSaveAsTemplate={() => {
              onClose();
              openDialog(`template-of-${draft.id}`);
            }}
            onLock={(locked) => run(drafts.setLocked(draft.id, locked))}
            onDelete={() => remove(draft)}
          />
        ))}
      </ul>
      <Shelf
        items={all?.filter(({ deletedAt }) => deletedAt !== undefined) ?? []}
        onBringBack={bringBack}
        onRemove={(id) => run(drafts.removeForGood(id))}
      />
      <SetAsides />
      <div className={styles.foot}>
        <BackupNote>
          <Button
            weight="quiet"
            title="Bring back the drafts of a backup file"
            onClick={() => openImport('backup')}
          >
            <FileUp size={16} aria-hidden />
            Restore a backup
          </Button>
          <Button
            weight="quiet"
            onClick={() => {
              onClose();
              openDialog('versions');
            }}
          >
            <HistoryIcon size={16} aria-hidden />
            Versions of the open draft
          </Button>
        </BackupNote>
      </div>
    </Dialog>
  );
}
