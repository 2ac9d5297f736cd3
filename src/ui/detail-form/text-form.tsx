import field from '../controls/input.module.css';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

/** Returns the form of a detail that is any text, under the name of what it asks for. */
export function textForm(label: string): DetailForm<string> {
  return {
    Fields: ({ value, onChange }: FieldsProps<string>) => (
      <label className={`${styles.field} ${styles.whole}`}>
        {label}
        <input
          className={`${field.input} ${field.large}`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    ),
    read: (text) => text,
    write: (text) => text.trim(),
    stretches: (text) => [{ start: 0, end: text.length }],
    problem: (text) => (text.trim() === '' ? 'Type something.' : undefined),
  };
}
