import type { ComponentType } from 'react';
import type { Stretch } from '../../document/detail-values/stretch';

export interface FieldsProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The proper inputs for the value of a detail, and how its text is read into them and written from them. */
export interface DetailForm<Value> {
  readonly Fields: ComponentType<FieldsProps<Value>>;
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
  /** Where a text says what is read of it; all else can stay in it. */
  readonly stretches: (text: string) => readonly Stretch[];
  /** Whether a text in which something is read says all that the inputs then show; by default it does. */
  readonly saysAll?: (text: string) => boolean;
  /** What keeps a value from being taken, in words. */
  readonly problem?: (value: Value) => string | undefined;
}
