import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { countAside } from '../../document/aside';
import { formats } from '../../formats/formats';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { late } from '../late';
import { waitingWith } from '../not-loaded';
import { whyFailed } from '../failed-imports';
import { useVersions } from '../versions-context';
import { download } from '../file-out';
import { copyText } from '../way-out';
import { longestInCode, longestLink } from './link-limits';
import styles from './share-dialog.module.css';

const QrCode = late(async () => (await import('./qr-code')).QrCode, waitingWith('Drawing the code …'));

/** The formats of the files that are offered where a link will not do. */
const files = formats.filter(({ id }) => ['markdown', 'word', 'json'].includes(id));

const count = (number: number) => number.toLocaleString();

/** A link that is the whole job description, as text and as a QR code; where it is too long, a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const drafts = useDrafts();
  const versions = useVersions();
  const [link, setLink] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);
  const [said, setSaid] = useState('');
  // While the dialog is open nothing on the page changes.
  const [{ jobDescription }] = useState(editor.getState);
  const aside = countAside(jobDescription);

  useEffect(() => {
    void drafts.link().then(
      (data) => setLink(`${window.location.href.replace(/#.*/, '')}#/link/${data}`),
      (error: unknown) => {
        setHasFailed(true);
        setSaid(whyFailed(error, 'The link could not be made.').text);
      },
    );
  }, [drafts]);

  const attempt = (action: Promise<void>, done: string, failed: string) =>
    void action.then(
      () => setSaid(done),
      (error: unknown) => setSaid(whyFailed(error, failed).text),
    );
  const copy = (text: string) =>
    attempt(
      copyText(text).then(() => versions.noteSent({ place: 'link', label: 'Copied as a link' })),
      'Link copied',
      'The browser did not allow copying. Select the link and copy it by hand.',
    );

  const hasLink = link !== undefined && link.length <= longestLink;
  return (
    <Dialog title="Share as a link" onClose={onClose}>
      <p className={quiet.control}>
        The link itself holds the title, the details and every section
        {aside > 0 && ', with what you keep aside'}. Nothing is sent anywhere: whoever has the link has the
        text, as it is now. They can read it and make it a draft of their own; yours stays yours.
      </p>
      {link === undefined && !hasFailed && <p className={quiet.control}>Making the link …</p>}
      {link !== undefined && link.length > longestLink && (
        <p className={quiet.control}>
          This one is too long: the link would have {count(link.length)} characters, and mail programs and
          chats cut what is longer than {count(longestLink)}. Send a file instead.
        </p>
      )}
      {hasLink && (
        <section className={styles.part} aria-label="Link">
          <textarea
            className={`${field.input} ${field.text} ${styles.link}`}
            aria-label="The link"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p className={styles.actions}>
            <Button weight="primary" onClick={() => copy(link)}>
              {said === 'Link copied' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
              Copy the link
            </Button>
            <span className={quiet.control}>{count(link.length)} characters</span>
          </p>
        </section>
      )}
      {link !== undefined && link.length <= longestInCode && (
        <section className={styles.part} aria-label="QR code">
          <h3 className={styles.label}>QR code</h3>
          <QrCode text={link} title={jobDescription.title} onSaved={setSaid} />
        </section>
      )}
      {link !== undefined && link.length > longestInCode && (
        <section className={styles.part} aria-label="Files">
          {hasLink && (
            <p className={quiet.control}>
              It is too long for a QR code, which holds {count(longestInCode)} characters. A file has no
              limit, and JSON holds all of it, as the link does.
            </p>
          )}
          <p className={styles.actions}>
            {files.map((format) => (
              <Button
                key={format.id}
                onClick={() =>
                  attempt(
                    download(format, jobDescription),
                    `${format.label} file saved`,
                    `The ${format.label} file could not be written.`,
                  )
                }
              >
                <Download size={16} aria-hidden />
                {`Save as ${format.label}`}
              </Button>
            ))}
          </p>
        </section>
      )}
      <p aria-live="polite" className={quiet.control}>
        {said}
      </p>
    </Dialog>
  );
}
