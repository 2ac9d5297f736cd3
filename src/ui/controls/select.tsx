import field from './input.module.css';
import styles from './select.module.css';

interface SelectProps {
  readonly label: string;
  /** What the choice of nothing in particular is called. */
  readonly all: string;
  readonly options: readonly string[];
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice of one of some words, or of all. */
export function Select({ label, all, options, value, onChange }: SelectProps) {
  return (
    <select
      aria-label={label}
      className={`${field.input} ${field.large} ${styles.select}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}
