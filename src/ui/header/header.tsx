import {
  Check,
  ClipboardCopy,
  Copy,
  Download,
  Files,
  FileUp,
  Heading,
  Link,
  Redo2,
  Share,
  Undo2,
} from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { formats } from '../../formats/formats';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { useDrafts, useDraftsDialog } from '../drafts-context';
import { useEditor, useEditorState } from '../editor-context';
import { ImportButton } from '../import-button';
import { CopiedNote, type Copied } from './copied-note';
import styles from './header.module.css';
import { SavingStatus } from './saving-status';
import { copyAsText, copyRichText, copyText, download } from '../way-out';

/** The formats whose text is also offered for copying. */
const copiedAsText = new Set(['markdown', 'html']);

/** In UTF-16 units: chats and mail programs cut longer addresses. */
const longestLink = 8000;

/** The bar at the top: saving, history and the ways out. */
export function Header() {
  const openDrafts = useDraftsDialog();
  return (
    <header className={styles.header}>
      <p className={styles.brand}>Rolewright</p>
      <SavingStatus />
      <div className={styles.actions}>
        <Button weight="quiet" title="The drafts on this device" onClick={openDrafts}>
          <Files size={18} aria-hidden />
          <span className={styles.word}>Drafts</span>
        </Button>
        <ImportButton hint="Open a Markdown or text file, or bring back a backup">
          <FileUp size={18} aria-hidden />
          <span className={styles.word}>Import</span>
        </ImportButton>
        <History />
        <Ways />
      </div>
    </header>
  );
}

function History() {
  const editor = useEditor();
  const canUndo = useEditorState((state) => state.history.past.length > 0);
  const canRedo = useEditorState((state) => state.history.future.length > 0);
  return (
    <>
      <IconButton label="Undo" hint="Undo (Ctrl+Z)" icon={Undo2} disabled={!canUndo} onClick={editor.undo} />
      <IconButton
        label="Redo"
        hint="Redo (Shift+Ctrl+Z)"
        icon={Redo2}
        disabled={!canRedo}
        onClick={editor.redo}
      />
    </>
  );
}

function Ways() {
  const editor = useEditor();
  const drafts = useDrafts();
  const copyButton = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const forget = useCallback(() => setCopied(undefined), []);

  const current = () => editor.getState().jobDescription;
  const attempt = (action: Promise<void>, done: string, failed: string) => {
    void action.then(
      () => editor.announce(done),
      () => editor.notify({ text: failed }),
    );
  };
  const refused = 'The browser did not allow copying. Use Export to save a file instead.';
  const copy = (action: Promise<void>, what: string, lacksTitle = false) =>
    attempt(
      action.then(() =>
        setCopied((last) => ({ text: `Copied ${what}`, lacksTitle, turn: (last?.turn ?? 0) + 1 })),
      ),
      `Copied ${what}`,
      refused,
    );
  const copyPosting = () => {
    const lacksTitle = current().title.trim() !== '';
    const what = lacksTitle
      ? 'the posting without its title, which has a field of its own at most boards'
      : 'the posting. Paste it where it goes';
    copy(copyRichText(current()), what, lacksTitle);
  };
  const copyTitle = () => copy(copyText(current().title.trim()), 'the title');

  const shareLink = async () => {
    const link = `${window.location.href.replace(/#.*/, '')}#/link/${await drafts.link()}`;
    if (link.length > longestLink) {
      editor.notify({ text: 'This job description is too long for a link. Export it as a file instead.' });
    } else {
      copy(copyText(link), 'a link that holds the whole job description');
    }
  };

  const menu = useMenuButton('Export', () => [
    ...formats.map((format): MenuItem => ({
      kind: 'action',
      label: format.label,
      hint: `.${format.extension}`,
      icon: Download,
      onSelect: () =>
        attempt(
          download(format, current()),
          `${format.label} file saved`,
          `The ${format.label} file could not be written.`,
        ),
    })),
    { kind: 'separator' },
    ...formats
      .filter(({ id }) => copiedAsText.has(id))
      .map((format): MenuItem => ({
        kind: 'action',
        label: `Copy as ${format.label}`,
        icon: ClipboardCopy,
        onSelect: () => copy(copyAsText(format, current()), `as ${format.label}`),
      })),
    {
      kind: 'action',
      label: 'Copy a link to all of it',
      icon: Link,
      onSelect: () => void shareLink(),
    },
    {
      kind: 'action',
      label: 'Copy the title',
      icon: Heading,
      onSelect: copyTitle,
    },
  ]);
  return (
    <>
      <Button {...menu}>
        <Share size={16} aria-hidden />
        Export
      </Button>
      <Button ref={copyButton} weight="primary" title="Copy the posting as rich text" onClick={copyPosting}>
        {copied === undefined ? <Copy size={16} aria-hidden /> : <Check size={16} aria-hidden />}
        Copy
      </Button>
      {copied !== undefined && (
        <CopiedNote
          key={copied.turn}
          copied={copied}
          onClose={forget}
          onCopyTitle={() => {
            // The note's own button goes with the note.
            copyButton.current?.focus();
            copyTitle();
          }}
        />
      )}
    </>
  );
}
