import type { Element } from 'hast';

/** Returns what a page calls an element: its id and its classes. */
export function namesOf({ properties }: Element): string[] {
  const { id, className } = properties;
  return [id, ...(Array.isArray(className) ? className : [])].filter((name) => typeof name === 'string');
}
