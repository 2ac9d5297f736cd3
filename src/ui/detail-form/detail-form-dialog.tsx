import { useId, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { detailKind, detailKinds, type DetailKind } from '../../document/detail-values/detail-kind';
import { besideValue, rewriteValue } from '../../document/detail-values/rewrite-value';
import { retypeRichText } from '../../document/retype-rich-text';
import { emptyRichText } from '../../document/rich-text';
import { fillInDetail } from '../../store/fill-in-detail';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import field from '../controls/input.module.css';
import { useEditor } from '../editor-context';
import { dateForm } from './date-form';
import type { DetailForm } from './detail-form';
import styles from './detail-form.module.css';
import { employmentTypeForm } from './employment-type-form';
import { payForm } from './pay-form';
import { placeForm } from './place-form';
import { textForm } from './text-form';
import { workplaceForm } from './workplace-form';

interface BodyProps {
  /** What the detail says now. */
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

const companyForm = textForm('Name of the company');
const howToApplyForm = textForm('Link, email address or what to do');

const bodies: Readonly<Record<DetailKind, (props: BodyProps) => ReactElement>> = {
  company: (props) => <Body form={companyForm} {...props} />,
  location: (props) => <Body form={placeForm} {...props} />,
  workplace: (props) => <Body form={workplaceForm} {...props} />,
  employmentType: (props) => <Body form={employmentTypeForm} {...props} />,
  pay: (props) => <Body form={payForm} {...props} />,
  posted: (props) => <Body form={dateForm} {...props} />,
  applyBy: (props) => <Body form={dateForm} {...props} />,
  howToApply: (props) => <Body form={howToApplyForm} {...props} />,
};

interface DetailFormDialogProps {
  readonly kind: DetailKind;
  readonly onClose: () => void;
}

/** Asks for the value of a well-known detail with proper inputs, and puts it into the posting as a text. */
export function DetailFormDialog({ kind, onClose }: DetailFormDialogProps) {
  const editor = useEditor();
  const [detail] = useState(() =>
    editor.getState().jobDescription.details.find(({ label }) => detailKind(label) === kind),
  );
  const label = detail?.label ?? detailKinds[kind][0];
  const ValueBody = bodies[kind];
  return (
    <Dialog title={label} onClose={onClose}>
      <ValueBody
        text={detail?.value.text ?? ''}
        onSave={(text) => {
          fillInDetail(editor, detail?.id, label, retypeRichText(detail?.value ?? emptyRichText, text));
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function Body<Value>({ form, text, onSave, onCancel }: BodyProps & { readonly form: DetailForm<Value> }) {
  const { Fields, read, write, stretches, saysAll = () => true } = form;
  const [before] = useState(() => read(text));
  const [value, setValue] = useState(before);
  const fields = useRef<HTMLDivElement>(null);
  const [isTried, setTried] = useState(false);
  const [keepsRest, setKeepsRest] = useState(true);
  const places = stretches(text);
  const rest = besideValue(text, places);
  const problemId = useId();
  const problem = form.problem?.(value);
  const written = problem === undefined ? write(value) : '';
  const whole = rest === '' || !keepsRest ? written : rewriteValue(text, places, written);
  // Where nothing was changed it stays as its author put it.
  const isSame = keepsRest && written === write(before) && places.length > 0 && saysAll(text);
  const result = isSame ? text.trim() : whole;
  useLayoutEffect(() => {
    const inputs = [...(fields.current?.querySelectorAll('input, select') ?? [])];
    // The dialog opens after this, and would begin at its button to close.
    (inputs.find((input) => input.matches('[type=radio]:checked')) ?? inputs[0])?.setAttribute(
      'autofocus',
      '',
    );
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined) onSave(result);
        else setTried(true);
      }}
    >
      <div ref={fields} className={styles.fields} role="group" aria-describedby={problemId}>
        <Fields value={value} onChange={setValue} />
      </div>
      {rest !== '' && (
        <label className={`${styles.choice} ${styles.rest}`}>
          <input
            type="checkbox"
            className={field.tick}
            checked={keepsRest}
            onChange={(event) => setKeepsRest(event.currentTarget.checked)}
          />
          <span>Keep what it says besides: {rest}</span>
        </label>
      )}
      <p
        id={problemId}
        className={styles.result}
        role={isTried && problem !== undefined ? 'alert' : undefined}
      >
        {problem === undefined ? (
          <>
            In the posting: <strong>{result}</strong>
          </>
        ) : (
          isTried && <span className={styles.problem}>{problem}</span>
        )}
        {text.trim() !== '' && result !== text.trim() && <span>In place of: {text}</span>}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button weight="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
