import { Search, X } from 'lucide-react';
import { useImperativeHandle, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import { IconButton } from './icon-button';
import field from './input.module.css';
import styles from './search-field.module.css';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  /** Whether it is what one comes to the page for. */
  readonly isLarge?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for what is searched for; a button and Escape empty it. */
export function SearchField({
  ref,
  label,
  value,
  isLarge = false,
  className,
  onChange,
  onKeyDown,
  ...props
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current!);
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && value !== '' && !event.nativeEvent.isComposing) {
      // The dialog around it would close.
      event.preventDefault();
      event.stopPropagation();
      onChange('');
    } else onKeyDown?.(event);
  };
  return (
    <span className={[styles.search, className].filter(Boolean).join(' ')}>
      <Search size={isLarge ? 18 : 16} aria-hidden />
      <input
        ref={input}
        type="search"
        className={isLarge ? `${field.input} ${field.large}` : field.input}
        aria-label={label}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={handleKey}
        {...props}
      />
      {value !== '' && (
        <IconButton
          label="Clear the search"
          icon={X}
          // By keyboard Escape does it, so that Tab leads on to what was found.
          tabIndex={-1}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      )}
    </span>
  );
}
