import { ClipboardCopy, Heading } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Source } from '../../destinations/destination';
import { destinations } from '../../destinations/destinations';
import { writeFor } from '../../destinations/write-for';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { copyWritten } from '../copy-for';
import { useDrafts } from '../drafts-context';
import { useEditor } from '../editor-context';
import { copiedFor } from '../sent-as';
import { useVersions } from '../versions-context';
import { copyText } from '../way-out';
import { Arrival } from './arrival';
import styles from './destinations.module.css';
import { LimitLine } from './limit-line';
import { Losses } from './losses';
import { PlaceChoice } from './place-choice';

interface DestinationsDialogProps {
  /** The id of the place to begin with; by default the one used last. */
  readonly placeId?: string | undefined;
  readonly onClose: () => void;
}

/** Where the posting goes: how it will arrive there, what is lost on the way, and the copy itself. */
export function DestinationsDialog({ placeId, onClose }: DestinationsDialogProps) {
  const editor = useEditor();
  const drafts = useDrafts();
  const versions = useVersions();
  const marksId = useId();
  const [lastId] = useState(drafts.lastDestination);
  const places = useMemo(
    () => destinations.toSorted((left, right) => Number(right.id === lastId) - Number(left.id === lastId)),
    [lastId],
  );
  const [place, setPlace] = useState(() => places.find(({ id }) => id === placeId) ?? places[0]);
  const [checklistMarks, setChecklistMarks] = useState(false);
  const [said, setSaid] = useState('');
  // While the dialog is open nothing on the page changes.
  const { jobDescription } = editor.getState();
  const written = useMemo(
    () => place && writeFor(place, jobDescription, { checklistMarks }),
    [place, jobDescription, checklistMarks],
  );
  if (place === undefined || written === undefined) return null;

  const { title, counts, losses } = written;
  const hasChecklist = jobDescription.sections.some(
    ({ included, rows }) => included && rows.some((row) => row.included && row.kind === 'checklist'),
  );
  const tell = (action: Promise<void>, told: string) =>
    void action.then(
      () => {
        drafts.setLastDestination(place.id);
        setSaid(told);
      },
      () => setSaid('The browser did not allow copying. Use Export to save a file instead.'),
    );
  const copyPosting = () =>
    tell(
      copyWritten(written).then(() => versions.noteSent(copiedFor(place))),
      `Copied the posting for ${place.label}. Paste it there.`,
    );
  const hasTitleField = place.titleStands === 'in a field';
  const titleName = place.titleName ?? 'title';

  return (
    <Dialog title="Copy for a place" onClose={onClose}>
      <PlaceChoice
        places={places}
        chosen={place}
        onChoose={(next) => {
          setPlace(next);
          setSaid('');
        }}
      />
      <dl className={styles.limits}>
        {hasTitleField && <LimitLine name={titleName} check={counts.title} />}
        <LimitLine name="posting" check={counts.body} />
      </dl>
      {hasChecklist && place.checklistMarks && (
        <label className={styles.option} htmlFor={marksId}>
          <input
            id={marksId}
            type="checkbox"
            className={field.tick}
            checked={checklistMarks}
            onChange={(event) => setChecklistMarks(event.currentTarget.checked)}
          />
          Mark the items of checklists with ☑
        </label>
      )}
      <div className={styles.copies}>
        <Button weight="primary" onClick={copyPosting}>
          <ClipboardCopy size={16} aria-hidden />
          Copy the posting
        </Button>
        {hasTitleField && (
          <Button disabled={title === ''} onClick={() => tell(copyText(title), `Copied the ${titleName}.`)}>
            <Heading size={16} aria-hidden />
            Copy the {titleName}
          </Button>
        )}
        <p className={styles.said} aria-live="polite">
          {said}
        </p>
      </div>
      <section aria-label={`What changes in ${place.label}`}>
        <h3 className={styles.label}>What changes there</h3>
        <Losses losses={losses} label={place.label} />
        {place.advice !== undefined && <p className={styles.advice}>{place.advice}</p>}
      </section>
      <section aria-label={`As it arrives in ${place.label}`}>
        <h3 className={styles.label}>As it arrives</h3>
        {losses.length > 0 && <p className={quiet.small}>What looks different from your draft is marked.</p>}
        <Arrival written={written} />
      </section>
      <p className={`${quiet.small} ${styles.source}`}>{toldSource(place.source)}</p>
    </Dialog>
  );
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

function toldSource({ name, checked, basis }: Source): string {
  const when = day.format(new Date(checked));
  return basis === 'published'
    ? `What is kept there is published: ${name}, looked up on ${when}.`
    : `No list of what is kept there is published. This goes by: ${name}, looked up on ${when}.`;
}
