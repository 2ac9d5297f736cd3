import { useId, useState } from 'react';
import { Button } from '../../controls/button';
import field from '../../controls/input.module.css';
import styles from './review.module.css';

interface KeepFormProps {
  /** What is kept, as its buttons name it. */
  readonly name: string;
  readonly onKeep: (reason: string) => void;
  readonly onNever: () => void;
}

/** Leaves something that was found as it is, here or for good. */
export function KeepForm({ name, onKeep, onNever }: KeepFormProps) {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(reason);
      }}
    >
      <label htmlFor={id}>Why it stays, if you like</label>
      <input
        id={id}
        className={field.input}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" weight="quiet" aria-label={`Keep ${name} here`}>
          Keep it here
        </Button>
        <Button weight="quiet" onClick={onNever} aria-label={`Never flag ${name}`}>
          Never flag this
        </Button>
      </div>
    </form>
  );
}
