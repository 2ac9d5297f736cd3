import { findRow } from '../../../document/find-row';
import type { JobDescription } from '../../../document/job-description';
import { stepPlacement } from '../../../document/placement';
import { describePlacement } from '../../../store/row-actions';
import { detailList, sectionList, type DragItem, type DropTarget } from './drag-item';

function listIds({ details, sections }: JobDescription, listId: string): readonly string[] {
  if (listId === detailList) return details.map(({ id }) => id);
  if (listId === sectionList) return sections.map(({ id }) => id);
  return sections.find(({ id }) => id === listId)?.rows.map(({ id }) => id) ?? [];
}

function listOf(jobDescription: JobDescription, { type, id }: DragItem): string | undefined {
  if (type === 'detail') return detailList;
  if (type === 'section') return sectionList;
  return findRow(jobDescription, id)?.section.id;
}

/** Returns where an item stands now. */
export function currentTarget(jobDescription: JobDescription, item: DragItem): DropTarget | undefined {
  const listId = listOf(jobDescription, item);
  return listId === undefined
    ? undefined
    : { listId, index: listIds(jobDescription, listId).indexOf(item.id) };
}

/** Returns the place one step up (-1) or down (1) from another, or undefined at the end of the way. */
export function stepTarget(
  jobDescription: JobDescription,
  item: DragItem,
  from: DropTarget,
  step: 1 | -1,
): DropTarget | undefined {
  if (item.type === 'row') {
    const to = stepPlacement(jobDescription, item.id, { sectionId: from.listId, index: from.index }, step);
    return to && { listId: to.sectionId, index: to.index };
  }
  const index = from.index + step;
  return index >= 0 && index < listIds(jobDescription, from.listId).length ? { ...from, index } : undefined;
}

/**
 * Returns where an item lands that is held over another: in its list it takes the other's place; from elsewhere it
 * comes before it, or behind it where `share`, the part of the other that is above the pointer, is over a half.
 */
export function targetOver(
  jobDescription: JobDescription,
  item: DragItem,
  over: DragItem,
  share: number,
): DropTarget | undefined {
  const target = currentTarget(jobDescription, over);
  if (target === undefined) return undefined;
  const isSameList = listIds(jobDescription, target.listId).includes(item.id);
  return isSameList || share <= 0.5 ? target : { ...target, index: target.index + 1 };
}

/** Returns a place as a screen reader says it, such as "item 2 of 8 in Perks". */
export function describeTarget(jobDescription: JobDescription, item: DragItem, target: DropTarget): string {
  const { listId, index } = target;
  if (item.type === 'row') return describePlacement(jobDescription, item.id, { sectionId: listId, index });
  return `${item.type} ${index + 1} of ${listIds(jobDescription, listId).length}`;
}
