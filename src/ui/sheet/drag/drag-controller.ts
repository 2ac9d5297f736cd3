import type { Announcements, DragStartEvent, KeyboardCoordinateGetter } from '@dnd-kit/core';
import { createStore } from 'zustand/vanilla';
import { excerpt } from '../../../document/excerpt';
import { findRow } from '../../../document/find-row';
import { sectionName } from '../../../document/section-name';
import { detailActions } from '../../../store/detail-actions';
import type { Editor } from '../../../store/editor';
import { rowActions } from '../../../store/row-actions';
import { selectedIds } from '../../../store/row-selection';
import { sectionActions } from '../../../store/section-actions';
import { itemCount, selectionActions } from '../../../store/selection-actions';
import { dragItemOf, dropElements, type DragItem, type DropTarget } from './drag-item';
import { currentTarget, describeTarget, stepTarget, targetOver } from './drop-target';
import { nearestItem } from './nearest-item';

/** A point of the window, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DragState {
  readonly item: DragItem | undefined;
  readonly target: DropTarget | undefined;
  /** Where the item's upper left corner and the pointer were as it was taken hold of; undefined where a key did so. */
  readonly grip: { readonly corner: Point; readonly pointer: Point } | undefined;
}

const idle: DragState = { item: undefined, target: undefined, grip: undefined };

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
  const selection = selectionActions(editor);
  /** What is taken hold of, and may be dragged next. */
  let held: { readonly item: DragItem; readonly element: HTMLElement } | undefined;
  /** What had the focus before the drag, and is without it meanwhile. */
  let focused: HTMLElement | undefined;
  let places: readonly HTMLElement[] = [];
  /** Where the pointer is that carries an item, if one does. */
  let pointer: Point | undefined;
  let nudge = 0;

  const jobDescription = () => editor.getState().jobDescription;
  const aim = (target: DropTarget | undefined) => {
    const { target: now } = store.getState();
    if (target?.listId !== now?.listId || target?.index !== now?.index) store.setState({ target });
  };

  const trackPointer = (event: PointerEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
  };

  const aimAtPointer = () => {
    const { item } = store.getState();
    if (item === undefined || pointer === undefined) return;
    const found = nearestItem(places, pointer);
    if (found === undefined) return;
    // What comes from elsewhere and is let go of there goes nowhere.
    if (item.offered !== undefined && found.isBeside) {
      aim(undefined);
      return;
    }
    const { over, share } = found;
    const section =
      item.type === 'row' ? jobDescription().sections.find(({ id }) => id === over.id) : undefined;
    const end = section?.rows.filter(({ id }) => id !== item.id).length;
    aim(
      end === undefined ? targetOver(jobDescription(), item, over, share) : { listId: over.id, index: end },
    );
  };

  /** With the focus in it an item that is moved loses it midway, and the browser draws the page once more for that. */
  const lendFocus = (element: HTMLElement) => {
    const active = document.activeElement;
    focused = active instanceof HTMLElement && element.contains(active) ? active : undefined;
    focused?.blur();
  };

  const end = () => {
    window.removeEventListener('pointermove', trackPointer, true);
    places = [];
    store.setState(idle);
  };

  const giveFocusBack = () => focused?.focus({ preventScroll: true });

  const coordinateGetter: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : undefined;
    const { item, target } = store.getState();
    if (step === undefined || item === undefined || target === undefined) return undefined;
    event.preventDefault();
    const next = stepTarget(jobDescription(), item, target, step, editor.getState().onlyPosting);
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

  const drop = ({ type, id, offered }: DragItem, { listId, index }: DropTarget) => {
    if (offered !== undefined) offered.place({ sectionId: listId, index });
    else if (type === 'row' && selection.ids().includes(id)) selection.drop(id, { sectionId: listId, index });
    else if (type === 'row') rows.moveTo(id, { sectionId: listId, index });
    else if (type === 'section') sections.moveTo(id, index);
    else details.moveTo(id, index);
  };

  return {
    store,
    coordinateGetter,

    /** Notes what is taken hold of. */
    hold(element: HTMLElement) {
      held = { item: dragItemOf(element), element };
    },

    onDragStart({ activatorEvent }: DragStartEvent) {
      if (held === undefined) return;
      const { item, element } = held;
      places = dropElements(item.type);
      const target = currentTarget(jobDescription(), item);
      pointer = pointOf(activatorEvent);
      const grip = pointer && { corner: element.getBoundingClientRect(), pointer };
      store.setState({ item, target, grip });
      focused = undefined;
      if (pointer !== undefined) {
        lendFocus(element);
        window.addEventListener('pointermove', trackPointer, true);
      }
      const at = target === undefined ? '' : `, ${describeTarget(jobDescription(), item, target)}`;
      editor.announce(`Picked up: ${dragName(editor, item)}${at}`);
    },

    onDragMove: aimAtPointer,

    onDragEnd() {
      aimAtPointer();
      const { item, target } = store.getState();
      end();
      const from = item && currentTarget(jobDescription(), item);
      if (item === undefined || target === undefined) {
        giveFocusBack();
      } else if (from?.listId === target.listId && from.index === target.index) {
        giveFocusBack();
        editor.announce(`Put back: ${describeTarget(jobDescription(), item, target)}`);
      } else {
        drop(item, target);
      }
    },

    onDragCancel() {
      const { item } = store.getState();
      end();
      giveFocusBack();
      const from = item && currentTarget(jobDescription(), item);
      if (item !== undefined && from !== undefined) {
        editor.announce(`Move cancelled: ${describeTarget(jobDescription(), item, from)}`);
      }
    },
  };
}

export type DragController = ReturnType<typeof createDragController>;

/** Returns where in the window a pointer or a finger is, or undefined for a key. */
function pointOf(event: Event): Point | undefined {
  if (event instanceof KeyboardEvent) return undefined;
  const point = 'touches' in event ? (event as TouchEvent).touches[0] : (event as PointerEvent);
  return point && { x: point.clientX, y: point.clientY };
}

/** Returns what a dragged item is called: the beginning of its text. */
export function dragName(editor: Editor, { type, id, offered }: DragItem): string {
  if (offered !== undefined) return excerpt(offered.text);
  const { details, sections } = editor.getState().jobDescription;
  if (type === 'row') {
    const selected = selectedIds(editor.getState().jobDescription, editor.getState().selection);
    if (selected.includes(id) && selected.length > 1) return itemCount(selected.length);
    const text = findRow(editor.getState().jobDescription, id)?.row.content.text ?? '';
    return excerpt(text) || 'Empty item';
  }
  const section = sections.find((each) => each.id === id);
  if (section !== undefined) return sectionName(section);
  return details.find((detail) => detail.id === id)?.label.trim() || 'Detail';
}
