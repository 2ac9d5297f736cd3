import type { ComponentType } from 'react';

export interface FieldsProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The proper inputs for the value of a detail, and how its text is read into them and written from them. */
export interface DetailForm<Value> {
  readonly Fields: ComponentType<FieldsProps<Value>>;
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
  /** What keeps a value from being taken, in words. */
  readonly problem?: (value: Value) => string | undefined;
}
