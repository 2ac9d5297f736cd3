import type { LucideProps } from 'lucide-react';
import { memo, type ComponentProps, type ComponentType } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** The accessible name. */
  readonly label: string;
  /** Left out where the style draws it. */
  readonly icon?: ComponentType<LucideProps>;
  /** What the tooltip says, where the name is too long for it. */
  readonly hint?: string;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, hint = label, className, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={hint}
      className={[styles.button, className].filter(Boolean).join(' ')}
      {...props}
    >
      {icon && <Drawing icon={icon} />}
    </button>
  );
}

/** Apart, since a button is called by another name far more often than it shows another icon. */
const Drawing = memo(function Drawing({ icon: Icon }: { readonly icon: ComponentType<LucideProps> }) {
  return <Icon size={18} strokeWidth={1.75} aria-hidden />;
});
