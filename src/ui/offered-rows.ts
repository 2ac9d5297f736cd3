import type { Placement } from '../document/placement';

/** A row that is not in the document yet, and comes into it where it is let go of. */
export interface OfferedRow {
  readonly text: string;
  readonly place: (placement: Placement) => void;
}

const offeredRows = new WeakMap<Element, OfferedRow>();

/** Returns what makes an element one that is dragged onto the sheet to put a row there. */
export function offerRow(offered: OfferedRow) {
  return {
    'data-offer': '',
    ref: (element: Element | null) => {
      if (element !== null) offeredRows.set(element, offered);
    },
  } as const;
}

/** Returns the row that an element offers, if it does. */
export function offeredRow(element: Element): OfferedRow | undefined {
  return offeredRows.get(element);
}
