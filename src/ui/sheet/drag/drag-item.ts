import { offeredRow, type OfferedRow } from '../../offered-rows';

/** What can be dragged, each among its own kind: rows among rows, sections among sections, details among details. */
export type DragType = 'row' | 'section' | 'detail';

/** What is dragged, or what it is dropped on. */
export interface DragItem {
  readonly type: DragType;
  readonly id: string;
  /** What is only offered and not in the document. */
  readonly offered?: OfferedRow;
}

/** Where a dragged item will land: a list, and an index in it, the item itself not counted. */
export interface DropTarget {
  readonly listId: string;
  readonly index: number;
}

/** The id of the list that holds all sections. */
export const sectionList = 'sections';

/** The id of the list that holds all details. */
export const detailList = 'details';

/** The id under which dnd-kit knows the item that is taken hold of. */
export const heldId = 'held';

/** The id of the element that tells how to drag by keyboard. */
export const dragInstructionsId = 'drag-instructions';

/**
 * Returns the attributes that make an element an item to drag, and a place to drop others of its type on. Nothing of
 * dnd-kit is in an item: what each of a thousand rows asked of it would be paid for at each start and each drag.
 */
export function dragAttributes(type: DragType, id: string) {
  return { 'data-drag': type, 'data-item': id } as const;
}

/** The attribute of what, within an item, is picked up by a finger that rests on it. */
export const pressAttributes = { 'data-press': '' } as const;

/** Returns the attributes of the place to drop a row on that goes to the end of a section whose rows are none or hidden. */
export function listEndAttributes(sectionId: string, isWanted: boolean) {
  return isWanted ? { 'data-list-end': sectionId } : {};
}

/** Returns the item that an element is or offers. */
export function dragItemOf(element: HTMLElement): DragItem {
  const offered = offeredRow(element);
  if (offered !== undefined) return { type: 'row', id: '', offered };
  const { drag, item, listEnd } = element.dataset;
  return drag === undefined ? { type: 'row', id: listEnd ?? '' } : { type: drag as DragType, id: item ?? '' };
}

/** Returns the elements that an item of a type can be dropped on, in their order on the page. */
export function dropElements(type: DragType): HTMLElement[] {
  const ends = type === 'row' ? ', [data-list-end]' : '';
  // What is hidden has no place, and nothing lands there.
  return [...document.querySelectorAll<HTMLElement>(`[data-drag="${type}"]${ends}`)].filter((element) =>
    element.checkVisibility(),
  );
}
