import { Eye, EyeOff } from 'lucide-react';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import drawings from './drawing.module.css';
import styles from './part.module.css';

interface IncludeButtonProps {
  readonly id: string;
  readonly name: string;
  readonly included: boolean;
  readonly onChange: (included: boolean) => void;
}

/** The eye of a row or detail: open while it is in the posting. */
export function IncludeButton({ id, name, included, onChange }: IncludeButtonProps) {
  return (
    <IconButton
      role="switch"
      aria-checked={included}
      label={`Include ${name}`}
      hint={included ? 'Keep aside: leave it out of the posting' : 'Put it back in the posting'}
      className={`${drawings.drawing} ${included ? drawings.eye : drawings.eyeOff} ${styles.include}`}
      data-field={id}
      data-control="include"
      onClick={() => onChange(!included)}
    />
  );
}

/** Returns the menu's entry that does what the eye does. */
export function includeItem(included: boolean, onChange: (included: boolean) => void): MenuItem {
  return {
    kind: 'action',
    label: included ? 'Keep aside' : 'Put in the posting',
    icon: included ? EyeOff : Eye,
    onSelect: () => onChange(!included),
  };
}

/** Says of a row or detail that it is kept aside, so that it does not look like a text to be filled in. */
export function AsideNote() {
  return <span className={styles.aside}>Not in the posting</span>;
}

interface RemoveButtonProps {
  readonly id: string;
  readonly name: string;
  readonly onRemove: () => void;
}

/** The cross that takes a part away. */
export function RemoveButton({ id, name, onRemove }: RemoveButtonProps) {
  return (
    <IconButton
      label={`Remove ${name}`}
      hint="Remove"
      className={`${drawings.drawing} ${drawings.cross}`}
      data-field={id}
      data-control="remove"
      onClick={onRemove}
    />
  );
}
