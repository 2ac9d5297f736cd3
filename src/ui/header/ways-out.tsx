import { Check, Copy, Share } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { posting } from '../../document/posting';
import type { Sent } from '../../store/start-versions';
import { useCommands } from '../commands-context';
import { Button } from '../controls/button';
import { useMenuButton } from '../controls/menu-provider';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { notLoaded, whyFailed } from '../failed-imports';
import { late } from '../late';
import { sentAsRichText } from '../sent-as';
import { usePageDialogs } from '../page-dialogs-context';
import { useVersions } from '../versions-context';
import { copyRichText, copyText, preloadRichText } from '../way-out';
import type { Copied } from './copied-note';
import type { ExportParts } from './export-ways';
import styles from './header.module.css';

const CopiedNote = late(async () => (await import('./copied-note')).CopiedNote);

const nothingToCopy = { text: 'Nothing was copied: there is nothing in the posting yet.' };

let loaded: typeof import('./export-ways') | undefined;

async function loadExportWays() {
  loaded ??= await import('./export-ways');
  return loaded;
}

/** Loads the code of the ways out before it is needed. */
export async function preloadWaysOut(): Promise<void> {
  await preloadRichText();
  await loadExportWays();
}

/** The ways out of the page: the clipboard and files. */
export function WaysOut() {
  const editor = useEditor();
  const { lastDestination } = useDrafts();
  const { openDialog } = usePageDialogs();
  const versions = useVersions();
  const copyButton = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const forget = useCallback(() => setCopied(undefined), []);

  const current = () => editor.getState().jobDescription;
  const attempt = (action: Promise<void>, done: string, failed: string) => {
    void action.then(
      () => {
        editor.dismiss(notLoaded);
        editor.announce(done);
      },
      (error: unknown) => editor.notify(whyFailed(error, failed)),
    );
  };
  /** What leaves the page is remembered: later one may want to know what was sent, and where. */
  const noted = (action: Promise<void>, sent: Sent) => {
    const state = editor.getState();
    return action.then(() => versions.noteSent(sent, state));
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
    const { details, sections } = posting(current());
    editor.dismiss(nothingToCopy);
    if (details.length + sections.length === 0) return editor.notify(nothingToCopy);
    const lacksTitle = current().title.trim() !== '';
    const what = lacksTitle
      ? 'the posting without its title, which has a field of its own at most boards'
      : 'the posting. Paste it where it goes';
    copy(noted(copyRichText(current()), sentAsRichText), what, lacksTitle);
  };
  const copyTitle = () => copy(copyText(current().title.trim()), 'the title');

  const parts: ExportParts = {
    current,
    attempt,
    noted,
    copy,
    copyTitle,
    lastDestination,
    openDialog,
  };
  const menu = useMenuButton(
    'Export',
    () => loaded?.exportWays(parts).menu ?? loadExportWays().then(({ exportWays }) => exportWays(parts).menu),
  );
  useCommands(() => [
    { label: 'Copy the posting', icon: Copy, synonyms: 'clipboard rich text', run: copyPosting },
  ]);
  useCommands(
    () =>
      loaded?.exportWays(parts).commands ??
      loadExportWays().then(({ exportWays }) => exportWays(parts).commands),
  );
  return (
    <>
      <Button className={styles.way} {...menu}>
        <Share size={16} aria-hidden />
        Export
      </Button>
      <Button
        ref={copyButton}
        weight="primary"
        className={styles.way}
        title="Copy the posting as rich text"
        onClick={copyPosting}
      >
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
