import {
  employmentTypes,
  employmentTypeStretches,
  readEmploymentTypes,
  writeEmploymentTypes,
  type EmploymentType,
} from '../../document/detail-values/employment-type';
import field from '../controls/input.module.css';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

export const employmentTypeForm: DetailForm<readonly EmploymentType[]> = {
  Fields: EmploymentTypeFields,
  read: readEmploymentTypes,
  write: writeEmploymentTypes,
  stretches: employmentTypeStretches,
  problem: (chosen) => (chosen.length === 0 ? 'Choose at least one.' : undefined),
};

function EmploymentTypeFields({ value, onChange }: FieldsProps<readonly EmploymentType[]>) {
  return (
    <fieldset className={styles.choices}>
      <legend>All that apply</legend>
      {employmentTypes.map(({ type, label }) => (
        <label key={type} className={styles.choice}>
          <input
            type="checkbox"
            className={field.tick}
            checked={value.includes(type)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...value, type] : value.filter((each) => each !== type))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
