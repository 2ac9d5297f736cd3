import styles from './switch.module.css';

interface SwitchProps {
  /** The accessible name. */
  readonly label: string;
  readonly hint: string;
  /** The id of what says more about it. */
  readonly describedBy?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Which field it belongs to, for bringing the focus back to it. */
  readonly field: string;
}

/** A switch that takes effect at once. */
export function Switch({ label, hint, describedBy, checked, onChange, field }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      title={hint}
      aria-describedby={describedBy}
      className={styles.switch}
      aria-checked={checked}
      checked={checked}
      data-field={field}
      data-control="include"
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
