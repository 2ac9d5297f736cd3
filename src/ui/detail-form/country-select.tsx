import { countries } from '../../document/detail-values/country';
import field from '../controls/input.module.css';
import styles from './detail-form.module.css';

const names = new Intl.DisplayNames(undefined, { type: 'region' });
const collator = new Intl.Collator();
const sorted = countries
  .map((code) => ({ code, name: names.of(code) ?? code }))
  .toSorted((left, right) => collator.compare(left.name, right.name));

interface CountrySelectProps {
  readonly label: string;
  /** What the choice of none is called. */
  readonly none: string;
  /** ISO 3166-1 alpha-2, or empty for none. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A choice of one of all countries, named in the browser's language. */
export function CountrySelect({ label, none, value, onChange }: CountrySelectProps) {
  return (
    <label className={styles.field}>
      {label}
      <select
        className={`${field.input} ${field.large}`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
