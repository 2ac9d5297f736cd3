import { useState, type FormEvent } from 'react';
import type { KeepResult, NewTemplate, OwnTemplates } from '../../store/own-templates';
import { shelfDays } from '../../store/shelf-days';
import type { CatalogueEntry } from '../../templates/catalogue-entry';
import { fieldsOf, levels, otherField } from '../../templates/title-choices';
import { Button } from '../controls/button';
import field from '../controls/input.module.css';
import quiet from '../controls/quiet-text.module.css';
import { Select } from '../controls/select';
import styles from './save-template.module.css';

interface SaveTemplateFormProps {
  readonly template: NewTemplate;
  readonly own: OwnTemplates;
  readonly from: string | undefined;
  readonly titles: readonly CatalogueEntry[];
  readonly onCancel: () => void;
  readonly onSaved: (title: string) => void;
}

/** Asks what a template is called and where it stands in the gallery. */
export function SaveTemplateForm({ template, own, from, titles, onCancel, onSaved }: SaveTemplateFormProps) {
  const [title, setTitle] = useState(template.title);
  const [fieldOfWork, setFieldOfWork] = useState(template.field);
  const [level, setLevel] = useState(template.level);
  const [problem, setProblem] = useState<string>();
  const name = title.replaceAll(/\s+/g, ' ').trim();
  const former = own.list().find((each) => each.title.toLowerCase() === name.toLowerCase());
  const whole: NewTemplate = { ...template, title: name, field: fieldOfWork || otherField, level };

  const settle = (result: KeepResult) => {
    if (result.status === 'kept') onSaved(name);
    else setProblem(result.problem);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') setProblem('Give it a name.');
    else settle(own.add(whole));
  };

  return (
    <form className={styles.form} onSubmit={save}>
      <p className={quiet.control}>
        It stands in the gallery beside the others, with every line as it is now, also those kept aside
        {from !== undefined && `, and with the suggestions and the guide of ${from}`}.
      </p>
      <label className={styles.field}>
        Name
        <input
          className={`${field.input} ${field.large}`}
          // One comes here to name it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          required
          value={title}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <div className={styles.choices}>
        <div className={styles.field}>
          <span aria-hidden>Field</span>
          <Select
            label="Field"
            all={otherField}
            options={fieldsOf([...titles, template]).filter((each) => each !== otherField)}
            value={fieldOfWork}
            onChange={setFieldOfWork}
          />
        </div>
        <div className={styles.field}>
          <span aria-hidden>Level</span>
          <Select label="Level" all="Any" options={levels} value={level} onChange={setLevel} />
        </div>
      </div>
      <p role="alert" className={problem === undefined ? undefined : styles.problem}>
        {problem}
      </p>
      {former !== undefined && (
        <p role="status" className={styles.taken}>
          You have a template of this name. If you replace it, the former can be brought back for {shelfDays}{' '}
          days.
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onCancel}>Cancel</Button>
        {former !== undefined && (
          <Button onClick={() => settle(own.replace(former.id, whole))}>Replace it</Button>
        )}
        <Button weight="primary" type="submit">
          {former === undefined ? 'Save' : 'Keep both'}
        </Button>
      </div>
    </form>
  );
}
