import {
  Check,
  ClipboardCopy,
  Copy,
  Download,
  Heading,
  HistoryIcon,
  Link,
  ListChecks,
  Printer,
  Share,
} from 'lucide-react';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Destination } from '../../destinations/destination';
import type { Format, TextToCopy } from '../../formats/format';
import { formats, textsToCopy } from '../../formats/formats';
import type { Sent } from '../../store/start-versions';
import type { Command } from '../command';
import { useCommands } from '../commands-context';
import { Button } from '../controls/button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { copiedAs, exportedAs, sentAsRichText } from '../sent-as';
import { useVersionDialog, useVersions } from '../versions-context';
import { copyAsText, copyRichText, copyText, download, knownPlaces } from '../way-out';
import { CopiedNote, type Copied } from './copied-note';
import styles from './header.module.css';

const JobPostingDialog = lazy(async () => ({
  default: (await import('./job-posting-dialog')).JobPostingDialog,
}));

const entryOf = ({ label, icon, run }: Command): MenuItem => ({
  kind: 'action',
  label,
  icon,
  onSelect: run,
});

/** The ways out of the page: the clipboard and files. */
export function WaysOut() {
  const editor = useEditor();
  const openDialog = useVersionDialog();
  const versions = useVersions();
  const drafts = useDrafts();
  const copyButton = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const [isChecking, setChecking] = useState(false);
  const forget = useCallback(() => setCopied(undefined), []);

  const current = () => editor.getState().jobDescription;
  const attempt = (action: Promise<void>, done: string, failed: string) => {
    void action.then(
      () => editor.announce(done),
      () => editor.notify({ text: failed }),
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
  const hasTitle = () => current().title.trim() !== '';
  const copyPosting = () => {
    const lacksTitle = hasTitle();
    const what = lacksTitle
      ? 'the posting without its title, which has a field of its own at most boards'
      : 'the posting. Paste it where it goes';
    copy(noted(copyRichText(current()), sentAsRichText), what, lacksTitle);
  };
  const copyTitle = () => copy(copyText(current().title.trim()), 'the title');

  const saveAs = (format: Format) =>
    attempt(
      noted(download(format, current()), exportedAs(format)),
      `${format.label} file saved`,
      `The ${format.label} file could not be written.`,
    );
  const copyAs = (text: TextToCopy) => {
    const lacksTitle = text.lacksTitle && hasTitle();
    const what = `as ${text.label}${lacksTitle ? ', without the title' : ''}`;
    copy(noted(copyAsText(text, current()), copiedAs(text)), what, lacksTitle);
  };

  const copyFor = ({ id, label }: Pick<Destination, 'id' | 'label'>): Command => ({
    label: `Copy for ${label} …`,
    icon: ClipboardCopy,
    run: () => openDialog(`copy-for-${id}`),
  });
  const print: Command = {
    label: 'PDF or print',
    icon: Printer,
    synonyms: 'paper export download',
    run: () => window.print(),
  };
  const copies: readonly Command[] = [
    copyFor({ id: '', label: 'LinkedIn, e-mail and more' }),
    ...textsToCopy.map((text): Command => ({
      label: `Copy as ${text.label}`,
      icon: ClipboardCopy,
      run: () => copyAs(text),
    })),
    { label: 'Copy the title', icon: Heading, run: copyTitle },
    {
      label: 'Share as a link',
      icon: Link,
      synonyms: 'copy address QR code',
      run: () => openDialog('share'),
    },
  ];
  const checks: readonly Command[] = [
    {
      label: 'Check for Google for Jobs',
      icon: ListChecks,
      synonyms: 'jobposting json-ld structured data search',
      run: () => setChecking(true),
    },
    {
      label: 'Check what the job board shows',
      icon: Check,
      synonyms: 'paste back compare lost arrived',
      run: () => openDialog('check'),
    },
    {
      label: 'What was sent, and where',
      icon: HistoryIcon,
      synonyms: 'ledger history copied exported changed since',
      run: () => openDialog('sent'),
    },
  ];
  const menu = useMenuButton('Export', () => [
    ...formats.map((format): MenuItem => ({
      kind: 'action',
      label: format.label,
      hint: `.${format.extension}`,
      icon: Download,
      onSelect: () => saveAs(format),
    })),
    entryOf(print),
    { kind: 'separator' },
    ...knownPlaces()
      .filter(({ id }) => id === drafts.lastDestination())
      .map((place) => entryOf(copyFor(place))),
    ...copies.map(entryOf),
    { kind: 'separator' },
    ...checks.map(entryOf),
  ]);
  useCommands(() => [
    { label: 'Copy the posting', icon: Copy, synonyms: 'clipboard rich text', run: copyPosting },
    ...formats.map((format): Command => ({
      label: `Export as ${format.label}`,
      icon: Download,
      synonyms: `download save file .${format.extension}`,
      run: () => saveAs(format),
    })),
    print,
    ...copies,
    ...checks,
    ...knownPlaces().map(copyFor),
  ]);
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
      {isChecking &&
        // What stands in the header is sized as its buttons are.
        createPortal(
          <Suspense>
            <JobPostingDialog onSave={saveAs} onCopy={copyAs} onClose={() => setChecking(false)} />
          </Suspense>,
          document.body,
        )}
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
