import type { Placement } from '../../../document/placement';

/** What can be dragged, and what it can be dropped among: rows among rows, sections among sections. */
export type DragType = 'row' | 'section' | 'detail';

/** A row that comes into the document where it is let go of. */
export interface Offered {
  readonly text: string;
  readonly place: (placement: Placement) => void;
}

export interface DragItem {
  readonly type: DragType;
  readonly id: string;
  /** What is only offered and not in the document. */
  readonly offered?: Offered;
}

/** Where a dragged item will land: a list, and an index in it, the item itself not counted. */
export interface DropTarget {
  readonly listId: string;
  readonly index: number;
}

/** The id of the list that holds all sections, and of the one that holds all details. */
export const sectionList = 'sections';
export const detailList = 'details';
