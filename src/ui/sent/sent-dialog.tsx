import { useState } from 'react';
import { Dialog } from '../controls/dialog';
import quiet from '../controls/quiet-text.module.css';
import { useEditor } from '../editor-context';
import { whyFailed } from '../failed-imports';
import { useVersions } from '../versions-context';
import { CheckDialog } from './check-dialog';
import { wayAgain } from './send-again';
import type { SentPosting } from '../sendings';
import { SentItem } from './sent-item';
import items from '../item-list.module.css';
import styles from './sent.module.css';
import { useSent } from './use-sent';

/** Where the open draft was sent and when, and what changed since. */
export function SentDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const versions = useVersions();
  const all = useSent();
  const [said, setSaid] = useState('');
  const [checked, setChecked] = useState<SentPosting>();
  // While the dialog is open nothing on the page changes.
  const [state] = useState(editor.getState);

  const sendAgain = ({ sending: { place } }: SentPosting) => {
    const way = wayAgain(place);
    if (way === undefined) return;
    void way.send(state.jobDescription).then(
      () => {
        versions.noteSent(way.sent, state);
        setSaid(`${way.sent.label}, as it is now.`);
      },
      (error: unknown) =>
        setSaid(whyFailed(error, 'The browser did not allow that. Use Export to save a file instead.').text),
    );
  };
  const forget = ({ version, sending }: SentPosting) =>
    void versions.forgetSending(version, sending.at).then(
      () => setSaid(`Forgotten: ${sending.label}.`),
      () => setSaid('The browser did not allow that.'),
    );

  if (checked !== undefined) return <CheckDialog sentAt={checked.sending.at} onClose={onClose} />;
  return (
    <Dialog title="What was sent" onClose={onClose}>
      <p className={quiet.small}>
        Each copy and export of this draft, and what changed in the posting since. It stays on this device.
      </p>
      <p aria-live="polite" className={styles.said}>
        {said}
      </p>
      {all === undefined && <p className={quiet.small}>Looking for what was sent …</p>}
      {all === 'failed' && (
        <p className={quiet.small}>
          This browser keeps no record of what was sent, as in a private window or with a full disk. Copying
          and exporting work as ever.
        </p>
      )}
      {all !== 'failed' && all?.length === 0 && (
        <p className={quiet.small}>
          {state.visit === undefined
            ? 'Nothing was sent yet. Each copy and export is remembered here.'
            : 'You are only looking at this draft, so nothing of it is kept here.'}
        </p>
      )}
      {all !== undefined && all !== 'failed' && (
        <ol className={items.list} aria-label="What was sent of this draft">
          {all.map((sent) => (
            <SentItem
              key={`${sent.sending.at} ${sent.sending.place}`}
              sent={sent}
              now={state.jobDescription}
              onCheck={() => setChecked(sent)}
              onSendAgain={() => sendAgain(sent)}
              onForget={() => forget(sent)}
            />
          ))}
        </ol>
      )}
    </Dialog>
  );
}
