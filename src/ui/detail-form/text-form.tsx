import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

export const textForm: DetailForm<string> = {
  Fields: TextFields,
  read: (text) => text,
  write: (text) => text.trim(),
  problem: (text) => (text.trim() === '' ? 'Type something.' : undefined),
};

function TextFields({ value, onChange }: FieldsProps<string>) {
  return (
    <label className={`${styles.field} ${styles.whole}`}>
      Text
      <input
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
