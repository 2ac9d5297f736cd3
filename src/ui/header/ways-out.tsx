import { Check, ClipboardCopy, Copy, Download, Heading, Link, Share } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { Destination } from '../../destinations/destination';
import type { Format } from '../../formats/format';
import { formats } from '../../formats/formats';
import type { Command } from '../command';
import { useCommands, usePageDialog } from '../commands-context';
import { Button } from '../controls/button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { useVersions } from '../versions-context';
import { copyAsText, copyRichText, copyText, download, knownPlaces } from '../way-out';
import { CopiedNote, type Copied } from './copied-note';
import styles from './header.module.css';

/** The formats whose text is also offered for copying. */
const formatsToCopy = formats.filter(({ id }) => id === 'markdown' || id === 'html');

/** In UTF-16 units: chats and mail programs cut longer addresses. */
const longestLink = 8000;

/** The ways out of the page: the clipboard and files. */
export function WaysOut() {
  const editor = useEditor();
  const drafts = useDrafts();
  const versions = useVersions();
  const openDialog = usePageDialog();
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
  /** What leaves the page is kept as a version: later one may want to know what was sent. */
  const noted = (action: Promise<void>, occasion: 'copied' | 'exported') =>
    action.then(() => versions.noteLeft(occasion));
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
    copy(noted(copyRichText(current()), 'copied'), what, lacksTitle);
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

  const saveAs = (format: Format) =>
    attempt(
      noted(download(format, current()), 'exported'),
      `${format.label} file saved`,
      `The ${format.label} file could not be written.`,
    );
  const copyAs = (format: Format) =>
    copy(noted(copyAsText(format, current()), 'copied'), `as ${format.label}`);

  const copyFor = ({ id, label }: Pick<Destination, 'id' | 'label'>): Command => ({
    label: `Copy for ${label} …`,
    icon: ClipboardCopy,
    run: () => openDialog(`copy-for-${id}`),
  });
  const copies: readonly Command[] = [
    copyFor({ id: '', label: 'LinkedIn, e-mail and more' }),
    ...formatsToCopy.map((format): Command => ({
      label: `Copy as ${format.label}`,
      icon: ClipboardCopy,
      run: () => copyAs(format),
    })),
    {
      label: 'Copy a link to all of it',
      icon: Link,
      synonyms: 'share address',
      run: () => void shareLink(),
    },
    { label: 'Copy the title', icon: Heading, run: copyTitle },
  ];
  const menu = useMenuButton('Export', () => [
    ...formats.map((format): MenuItem => ({
      kind: 'action',
      label: format.label,
      hint: `.${format.extension}`,
      icon: Download,
      onSelect: () => saveAs(format),
    })),
    { kind: 'separator' },
    ...[
      ...knownPlaces()
        .filter(({ id }) => id === drafts.lastDestination())
        .map(copyFor),
      ...copies,
    ].map(({ run, ...command }): MenuItem => ({ kind: 'action', ...command, onSelect: run })),
  ]);
  useCommands(() => [
    { label: 'Copy the posting', icon: Copy, synonyms: 'clipboard rich text', run: copyPosting },
    ...formats.map((format): Command => ({
      label: `Export as ${format.label}`,
      icon: Download,
      synonyms: `download save file .${format.extension}`,
      run: () => saveAs(format),
    })),
    ...copies,
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
