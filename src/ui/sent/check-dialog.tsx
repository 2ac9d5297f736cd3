import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { useEditor } from '../editor-context';
import { sentAsRichText } from '../sent-as';
import { timeOf } from '../sent-when';
import { ArrivalReport } from './arrival-report';
import { checkArrival, type Pasted } from './check-arrival';
import styles from './check.module.css';
import { useSent } from './use-sent';

interface CheckDialogProps {
  readonly onClose: () => void;
  /** The time of the sending that is compared at first; by default the last one. */
  readonly sentAt?: string;
}

/** The choice of the posting as it is now, beside those of its sendings. */
const now = 'now';

/** Compares what a job board shows with what was sent, and names what was lost or changed on the way. */
export function CheckDialog({ onClose, sentAt }: CheckDialogProps) {
  const editor = useEditor();
  const known = useSent();
  const [chosen, setChosen] = useState(sentAt);
  const [pasted, setPasted] = useState<Pasted>({ text: '' });
  const [{ jobDescription }] = useState(editor.getState);
  const selectId = useId();
  const fieldId = useId();

  const all = known === undefined || known === 'failed' ? [] : known;
  const sent = chosen === now ? undefined : (all.find(({ sending }) => sending.at === chosen) ?? all[0]);
  const compared = sent?.version.draft.jobDescription ?? jobDescription;
  const place = sent?.sending.place ?? sentAsRichText.place;
  const late = useDeferredValue(pasted);
  const checked = useMemo(
    () => (late.text.trim() === '' ? undefined : checkArrival(compared, place, late)),
    [compared, place, late],
  );

  return (
    <Dialog title="Check what the job board shows" onClose={onClose}>
      <p className={quiet.small}>
        Select the posting on the job board’s page, copy it, and paste it here. It is compared on this device
        with what you sent.
      </p>
      <div className={field.labelled}>
        <label htmlFor={selectId}>Compare with</label>
        <select
          id={selectId}
          className={field.input}
          value={sent?.sending.at ?? now}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {all.map(({ sending }) => (
            <option key={`${sending.at} ${sending.place}`} value={sending.at}>
              {`${sending.label}, ${timeOf(sending.at)}`}
            </option>
          ))}
          <option value={now}>The posting as it is now</option>
        </select>
      </div>
      <div className={field.labelled}>
        <label htmlFor={fieldId}>What the job board shows</label>
        <textarea
          id={fieldId}
          // Whoever opens this has the posting on the clipboard; the dialog begins here.
          ref={(textarea) => textarea?.setAttribute('autofocus', '')}
          className={`${field.input} ${field.text} ${styles.pasted}`}
          data-filled={checked !== undefined}
          placeholder="Paste here"
          value={pasted.text}
          onChange={(event) => setPasted({ text: event.currentTarget.value })}
          onPaste={(event) => {
            event.preventDefault();
            const html = event.clipboardData.getData('text/html');
            const text = event.clipboardData.getData('text/plain');
            setPasted(html === '' ? { text } : { text: text === '' ? 'Formatted text' : text, html });
          }}
        />
      </div>
      <ArrivalReport checked={checked} />
    </Dialog>
  );
}
