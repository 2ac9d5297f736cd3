import { dateStretches, readDate, writeDate } from '../../document/detail-values/calendar-date';
import field from '../controls/input.module.css';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

export const dateForm: DetailForm<string> = {
  Fields: DateFields,
  read: (text) => readDate(text) ?? '',
  stretches: dateStretches,
  write: (date) => (date === '' ? '' : writeDate(date)),
  problem: (date) => (date === '' ? 'Choose a day.' : undefined),
};

function DateFields({ value, onChange }: FieldsProps<string>) {
  return (
    <label className={styles.field}>
      Day
      <input
        type="date"
        className={`${field.input} ${field.large}`}
        min="2000-01-01"
        max="2199-12-31"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
