import { findRow } from '../../../document/find-row';
import type { JobDescription } from '../../../document/job-description';
import { stepPlacement } from '../../../document/placement';
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

/** How near to its edge, as a part of an item's height, the pointer decides by the edge and not by its direction. */
const edge = 0.3;

/**
 * Returns where an item lands that is held over another. `share` says how far down the other one the pointer is,
 * from 0 to 1. Over its middle the item takes the other's place, as in a sorted list; near an edge it goes there.
 */
export function targetOver(
  jobDescription: JobDescription,
  item: DragItem,
  over: DragItem,
  share: number,
): DropTarget | undefined {
  const target = currentTarget(jobDescription, over);
  if (target === undefined) return undefined;
  const from = listIds(jobDescription, target.listId).indexOf(item.id);
  if (from === -1) return share > 0.5 ? { ...target, index: target.index + 1 } : target;
  if (from === target.index || item.type === 'section') return target;
  const comesFromAbove = from < target.index;
  if (comesFromAbove && share < edge) return { ...target, index: target.index - 1 };
  if (!comesFromAbove && share > 1 - edge) return { ...target, index: target.index + 1 };
  return target;
}

/** Returns a place as a screen reader says it, such as "item 2 of 8 in Perks". */
export function describeTarget(jobDescription: JobDescription, item: DragItem, target: DropTarget): string {
  const others = listIds(jobDescription, target.listId).filter((id) => id !== item.id).length;
  const position = `${target.index + 1} of ${others + 1}`;
  if (item.type !== 'row') return `${item.type} ${position}`;
  const section = jobDescription.sections.find(({ id }) => id === target.listId);
  return `item ${position} in ${section?.heading.text.trim() || 'Untitled section'}`;
}
