import type {
  Announcements,
  CollisionDetection,
  DragEndEvent,
  DragMoveEvent,
  DragStartEvent,
  KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { createStore } from 'zustand/vanilla';
import { excerpt } from '../../../document/excerpt';
import { findRow } from '../../../document/find-row';
import { sectionName } from '../../../document/section-name';
import { detailActions } from '../../../store/detail-actions';
import type { Editor } from '../../../store/editor';
import { rowActions } from '../../../store/row-actions';
import { sectionActions } from '../../../store/section-actions';
import type { DragItem, DropTarget } from './drag-item';
import { currentTarget, describeTarget, stepTarget, targetOver } from './drop-target';

export interface DragState {
  readonly item: DragItem | undefined;
  readonly target: DropTarget | undefined;
  readonly byKeyboard: boolean;
}

const idle: DragState = { item: undefined, target: undefined, byKeyboard: false };

/** We say where things are; dnd-kit's own words overwrite one another. */
export const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/**
 * Returns the logic of dragging over an editor's document. Nothing moves before the drop: a line shows where the
 * item will land, so whatever the heights of the rows, the keyboard steps by index and the pointer by position.
 */
export function createDragController(editor: Editor) {
  const store = createStore<DragState>(() => idle);
  const rows = rowActions(editor);
  const sections = sectionActions(editor);
  const details = detailActions(editor);
  let pointerY = 0;
  let nudge = 0;

  const jobDescription = () => editor.getState().jobDescription;
  const aim = (target: DropTarget | undefined) => {
    const { target: now } = store.getState();
    if (target?.listId === now?.listId && target?.index === now?.index) return false;
    store.setState({ target });
    return true;
  };

  const collisionDetection: CollisionDetection = ({
    active,
    droppableContainers,
    droppableRects,
    pointerCoordinates,
  }) => {
    if (pointerCoordinates === null) return [];
    pointerY = pointerCoordinates.y;
    const type = (active.data.current as DragItem).type;
    let nearest: { readonly id: string | number; readonly distance: number } | undefined;
    for (const { id, data } of droppableContainers) {
      const rect = (data.current as DragItem | undefined)?.type === type ? droppableRects.get(id) : undefined;
      if (rect === undefined) continue;
      const distance = Math.max(rect.top - pointerY, pointerY - rect.bottom, 0);
      if (nearest === undefined || distance < nearest.distance) nearest = { id, distance };
    }
    return nearest === undefined ? [] : [{ id: nearest.id }];
  };

  const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : undefined;
    const { item, target } = store.getState();
    if (step === undefined || item === undefined || target === undefined) return undefined;
    event.preventDefault();
    const next = stepTarget(jobDescription(), item, target, step);
    if (next === undefined) {
      editor.announce(step === -1 ? 'At the top' : 'At the bottom');
      return undefined;
    }
    aim(next);
    editor.announce(describeTarget(jobDescription(), item, next));
    // The item itself stays where it is; dnd-kit only has to see that something happened.
    nudge = nudge === 0 ? 0.01 : 0;
    return { x: currentCoordinates.x + nudge, y: currentCoordinates.y };
  };

  const drop = ({ type, id }: DragItem, { listId, index }: DropTarget) => {
    if (type === 'row') rows.moveTo(id, { sectionId: listId, index });
    else if (type === 'section') sections.moveTo(id, index);
    else details.moveTo(id, index);
  };

  return {
    store,
    collisionDetection,
    coordinateGetter,

    onDragStart({ active, activatorEvent }: DragStartEvent) {
      const item = active.data.current as DragItem;
      const target = currentTarget(jobDescription(), item);
      store.setState({ item, target, byKeyboard: activatorEvent instanceof KeyboardEvent });
      const at = target === undefined ? '' : describeTarget(jobDescription(), item, target);
      editor.announce(`Picked up: ${dragName(editor, item)}, ${at}`);
    },

    onDragMove({ over }: DragMoveEvent) {
      const { item, byKeyboard } = store.getState();
      const overItem = over?.data.current as DragItem | undefined;
      if (item === undefined || byKeyboard || over === null || overItem === undefined) return;
      const share = (pointerY - over.rect.top) / Math.max(over.rect.height, 1);
      const target = isEmptyList(overItem)
        ? { listId: overItem.id, index: 0 }
        : targetOver(jobDescription(), item, overItem, share);
      aim(target);
    },

    onDragEnd(_event: DragEndEvent) {
      const { item, target } = store.getState();
      store.setState(idle);
      if (item === undefined || target === undefined) return;
      const from = currentTarget(jobDescription(), item);
      if (from?.listId === target.listId && from.index === target.index) {
        editor.announce(`Put back: ${describeTarget(jobDescription(), item, target)}`);
      } else {
        drop(item, target);
      }
    },

    onDragCancel() {
      const { item } = store.getState();
      store.setState(idle);
      const from = item && currentTarget(jobDescription(), item);
      if (item !== undefined && from !== undefined) {
        editor.announce(`Move cancelled: ${describeTarget(jobDescription(), item, from)}`);
      }
    },
  };

  function isEmptyList({ id }: DragItem): boolean {
    return jobDescription().sections.some((section) => section.id === id);
  }
}

export type DragController = ReturnType<typeof createDragController>;

/** Returns what a dragged item is called: the beginning of its text. */
export function dragName(editor: Editor, { type, id }: DragItem): string {
  const { details, sections } = editor.getState().jobDescription;
  if (type === 'row') {
    const text = findRow(editor.getState().jobDescription, id)?.row.content.text ?? '';
    return excerpt(text) || 'Empty item';
  }
  const section = sections.find((each) => each.id === id);
  if (section !== undefined) return sectionName(section);
  return details.find((detail) => detail.id === id)?.label.trim() || 'Detail';
}
