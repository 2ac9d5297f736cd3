import type { KeyboardEvent } from 'react';
import type { Place } from '../../store/history';
import { readSelection } from './field/field-selection';

/**
 * Moves what a field stands for with Alt and the arrow keys, the caret staying where it is in the text. Tells whether
 * the keys were these.
 */
export function stepByKey(
  event: KeyboardEvent,
  field: string,
  step: (step: 1 | -1, after: Place) => void,
): boolean {
  const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (direction === undefined || !event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  step(direction, { field, ...readSelection(event.currentTarget as HTMLElement) });
  return true;
}
