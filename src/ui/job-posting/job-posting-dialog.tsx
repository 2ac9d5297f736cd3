import { Braces, CircleAlert, CircleCheck, CircleDashed, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { jobPostingChecks, type JobPostingCheck } from '../../document/detail-values/job-posting-checks';
import type { Format, TextToCopy } from '../../formats/format';
import { formats } from '../../formats/formats';
import type { Sent } from '../../store/start-versions';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import quiet from '../controls/quiet-text.module.css';
import { useDetailForm } from '../detail-form-context';
import { useEditor, useEditorState } from '../editor-context';
import { whyFailed } from '../failed-imports';
import { copyAsText, download } from '../file-out';
import { copiedAs, exportedAs } from '../sent-as';
import { useVersions } from '../versions-context';
import styles from './job-posting-dialog.module.css';

interface JobPostingDialogProps {
  readonly onClose: () => void;
}

const jobPosting = formats.find(({ id }) => id === 'job-posting') as Format;
const asText: TextToCopy = {
  id: jobPosting.id,
  label: jobPosting.label,
  lacksTitle: false,
  load: () => import('../../formats/job-posting'),
};

/** What Google's job search asks of a posting; each line leads to the input that fills it. */
export function JobPostingDialog({ onClose }: JobPostingDialogProps) {
  const editor = useEditor();
  const askFor = useDetailForm();
  const jobDescription = useEditorState((state) => state.jobDescription);
  const checks = useMemo(() => jobPostingChecks(jobDescription), [jobDescription]);
  const versions = useVersions();
  const [said, setSaid] = useState('');
  const tell = (action: Promise<void>, sent: Sent, done: string, failed: string) =>
    void action.then(
      () => {
        versions.noteSent(sent);
        setSaid(done);
      },
      (error: unknown) => setSaid(whyFailed(error, failed).text),
    );
  const lacking = checks.filter(({ isRequired, value }) => isRequired && value === undefined).length;
  const fill = ({ filledBy }: JobPostingCheck) => {
    if (filledBy !== 'title' && filledBy !== 'text') {
      askFor(filledBy);
      return;
    }
    onClose();
    const { sections, title } = jobDescription;
    const text = sections[0]?.rows[0]?.id ?? sections[0]?.id;
    // After the dialog, which gives the focus back.
    requestAnimationFrame(() =>
      editor.requestFocus(
        filledBy === 'title' || text === undefined
          ? { field: 'title', start: title.length, end: title.length }
          : { field: text, start: 0, end: 0 },
      ),
    );
  };
  const group = (heading: string, isRequired: boolean) => (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {checks
          .filter((check) => check.isRequired === isRequired)
          .map((check) => (
            <Check key={check.filledBy} check={check} onFill={() => fill(check)} />
          ))}
      </ul>
    </section>
  );
  return (
    <Dialog title="Google for Jobs" onClose={onClose}>
      <p className={quiet.small}>
        What Google’s job search asks of a posting, and what yours says. Only what the posting shows goes into
        its data.
      </p>
      {group('Required', true)}
      {group('Recommended', false)}
      <p className={quiet.small} role="status">
        {lacking === 0
          ? 'Nothing required is missing, so the HTML file carries these data, too.'
          : `${lacking} of what is required ${lacking === 1 ? 'is' : 'are'} missing. Once it is complete, the HTML file carries these data, too.`}
      </p>
      <div className={styles.buttons}>
        <p className={`${quiet.small} ${styles.said}`} aria-live="polite">
          {said}
        </p>
        <Button
          onClick={() =>
            tell(
              copyAsText(asText, jobDescription),
              copiedAs(asText),
              'Copied',
              'The browser did not allow copying. Save the file instead.',
            )
          }
        >
          <Braces size={16} aria-hidden />
          Copy the data
        </Button>
        <Button
          onClick={() =>
            tell(
              download(jobPosting, jobDescription),
              exportedAs(jobPosting),
              'Saved',
              'The file could not be written.',
            )
          }
        >
          <Download size={16} aria-hidden />
          Save as a file
        </Button>
      </div>
    </Dialog>
  );
}

interface CheckProps {
  readonly check: JobPostingCheck;
  readonly onFill: () => void;
}

function Check({ check, onFill }: CheckProps) {
  const { label, isRequired, value, said, advice } = check;
  const isThere = value !== undefined;
  const Icon = isThere ? CircleCheck : isRequired ? CircleAlert : CircleDashed;
  return (
    <li className={styles.check} data-there={isThere} data-required={isRequired}>
      <Icon size={18} className={styles.icon} aria-hidden />
      <span className={styles.what}>
        <span className={styles.label}>
          {label}
          {!isThere && <span className={quiet.small}>{said === undefined ? ' missing' : ' unclear'}</span>}
        </span>
        <span className={`${quiet.small} ${styles.value}`}>
          {isThere ? value : said === undefined ? advice : `“${said}” does not say enough. ${advice}`}
        </span>
      </span>
      <Button weight="quiet" aria-label={`${isThere ? 'Change' : 'Fill in'}: ${label}`} onClick={onFill}>
        {isThere ? 'Change' : 'Fill in'}
      </Button>
    </li>
  );
}
