import type { KeyboardEvent } from 'react';

/** How far each key leads among items that stand in so many columns. */
const stepOfKey: Readonly<Record<string, (columns: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
};

/** Leads with the arrow keys from one element of a grid to the next: those that the selector finds within it. */
export function stepInGrid(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = stepOfKey[event.key];
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (step === undefined || !isPlain) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex((item) => item === event.target);
  if (at === -1) return;
  const top = items[0]?.getBoundingClientRect().top;
  const below = items.findIndex((item) => item.getBoundingClientRect().top !== top);
  const next = items[at + step(below === -1 ? items.length : below)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
