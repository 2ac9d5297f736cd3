import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** How much it asks for: the one thing to do, one of several, or a quiet offer. */
  readonly weight?: 'primary' | 'secondary' | 'quiet';
}

/** A button with a text. */
export function Button({ weight = 'secondary', className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, styles[weight], className].filter(Boolean).join(' ')}
      {...props}
    />
  );
}
