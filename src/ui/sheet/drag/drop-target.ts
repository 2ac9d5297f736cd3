import { describePlacement } from '../../../document/describe-placement';
import { findRow } from '../../../document/find-row';
import type { Detail, JobDescription, Row, Section } from '../../../document/job-description';
import { neighbourIndex } from '../../../document/neighbour-index';
import { stepPlacement } from '../../../document/placement';
import { detailList, sectionList, type DragItem, type DropTarget } from './drag-item';

function partsOf({ details, sections }: JobDescription, listId: string): readonly (Detail | Section | Row)[] {
  if (listId === detailList) return details;
  if (listId === sectionList) return sections;
  return sections.find(({ id }) => id === listId)?.rows ?? [];
}

function listIds(jobDescription: JobDescription, listId: string): readonly string[] {
  return partsOf(jobDescription, listId).map(({ id }) => id);
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

/**
 * Returns the place one step up (-1) or down (1) from another, or undefined at the end of the way. With `onlyIncluded`,
 * what is kept aside is no step of its own.
 */
export function stepTarget(
  jobDescription: JobDescription,
  item: DragItem,
  from: DropTarget,
  step: 1 | -1,
  onlyIncluded: boolean,
): DropTarget | undefined {
  const { listId, index } = from;
  if (item.type === 'row') {
    const at = { sectionId: listId, index };
    const to = stepPlacement(jobDescription, [item.id], at, step, onlyIncluded);
    return to && { listId: to.sectionId, index: to.index };
  }
  const parts = partsOf(jobDescription, listId);
  const others = parts.filter(({ id }) => id !== item.id);
  const passed = neighbourIndex(others, step === 1 ? index - 1 : index, step, onlyIncluded);
  return passed === undefined ? undefined : { listId, index: step === 1 ? passed + 1 : passed };
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
