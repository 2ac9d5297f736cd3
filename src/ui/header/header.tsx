import { Files, FileUp, HistoryIcon, LayoutTemplate, Redo2, Search, Undo2 } from 'lucide-react';
import { useCommands, usePageDialog } from '../commands-context';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { useDraftsDialog, useImport } from '../drafts-context';
import { useEditor, useEditorState } from '../editor-context';
import { afterFirstMoments } from '../first-moments';
import { late } from '../late';
import { openSidePage } from '../side-page';
import { shortcutText } from '../shortcut-keys';
import { usePageDialogs } from '../page-dialogs-context';
import styles from './header.module.css';
import { SavingStatus } from './saving-status';
import { WaysOut } from './ways-out';

const SentNote = late(async () => {
  await afterFirstMoments();
  return (await import('./sent-note')).SentNote;
});

/** The bar at the top: saving, history and the ways out. */
export function Header() {
  const openDrafts = useDraftsDialog();
  const openDialog = usePageDialog();
  const openImport = useImport();
  useCommands(() => [
    {
      label: 'Open templates',
      icon: LayoutTemplate,
      synonyms: 'new draft from a template gallery library job titles',
      run: () => openSidePage('templates'),
    },
    {
      label: 'Import a file or text',
      icon: FileUp,
      synonyms: 'open restore backup paste word docx html',
      run: () => openImport(),
    },
  ]);
  return (
    <header className={styles.header}>
      <p className={styles.brand}>Rolewright</p>
      <div className={styles.draft}>
        <DraftName />
        <SavingStatus />
      </div>
      <SentNote />
      <div className={styles.actions}>
        <Button
          weight="quiet"
          title={`Search actions, sections, drafts and templates (${shortcutText('search')})`}
          onClick={() => openDialog('palette')}
        >
          <Search size={18} aria-hidden />
          <span className={styles.word}>Search</span>
        </Button>
        <Button
          weight="quiet"
          title="Begin from one of many job titles"
          onClick={() => openSidePage('templates')}
        >
          <LayoutTemplate size={18} aria-hidden />
          <span className={styles.word}>Templates</span>
        </Button>
        <Button weight="quiet" title="The drafts on this device" onClick={openDrafts}>
          <Files size={18} aria-hidden />
          <span className={styles.word}>Drafts</span>
        </Button>
        <Button
          weight="quiet"
          title="Bring in a job description, or the drafts of a backup"
          onClick={() => openImport()}
        >
          <FileUp size={18} aria-hidden />
          <span className={styles.word}>Import</span>
        </Button>
        <History />
        <WaysOut />
      </div>
    </header>
  );
}

/** The name that the draft was given, where the job title does not say it already. */
function DraftName() {
  const name = useEditorState(({ draft, jobDescription }) =>
    draft.name === jobDescription.title.trim() ? undefined : draft.name,
  );
  return name === undefined ? null : (
    <p className={styles.name} title={name}>
      {name}
    </p>
  );
}

function History() {
  const editor = useEditor();
  const { openDialog } = usePageDialogs();
  const canUndo = useEditorState(
    ({ history, takeBack }) => history.past.length > 0 || takeBack !== undefined,
  );
  const canRedo = useEditorState((state) => state.history.future.length > 0);
  useCommands(() => [
    { label: 'Undo', icon: Undo2, shortcut: 'undo', disabled: !canUndo, run: editor.undo },
    { label: 'Redo', icon: Redo2, shortcut: 'redo', disabled: !canRedo, run: editor.redo },
  ]);
  return (
    <>
      <IconButton
        label="Undo"
        hint={`Undo (${shortcutText('undo')})`}
        icon={Undo2}
        className={styles.icon}
        disabled={!canUndo}
        onClick={editor.undo}
      />
      <IconButton
        label="Redo"
        hint={`Redo (${shortcutText('redo')})`}
        icon={Redo2}
        className={styles.icon}
        disabled={!canRedo}
        onClick={editor.redo}
      />
      <span className={styles.wide}>
        <IconButton
          label="Versions"
          hint="What this draft was before"
          icon={HistoryIcon}
          className={styles.icon}
          onClick={() => openDialog('versions')}
        />
      </span>
    </>
  );
}
