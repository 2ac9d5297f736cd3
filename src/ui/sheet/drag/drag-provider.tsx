import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type ScreenReaderInstructions,
} from '@dnd-kit/core';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useEditor } from '../../editor-context';
import { createDragController, dragName, silent, type DragController } from './drag-controller';
import styles from './drag.module.css';
import { DropLine } from './drop-line';

const pointerOptions = { activationConstraint: { distance: 4 } };

/** Enter opens the handle's menu, so only Space picks up. */
const keyboardCodes = { start: ['Space'], cancel: ['Escape', 'Tab'], end: ['Space', 'Enter'] };

const screenReaderInstructions: ScreenReaderInstructions = {
  draggable:
    'Press Space to pick up, the arrow keys to move, Space to drop, Escape to cancel. Press Enter for a menu with the same moves.',
};

const accessibility = { announcements: silent, screenReaderInstructions };
const autoScroll = { layoutShiftCompensation: false };

/** Lets everything below be dragged, by mouse, touch and keyboard. */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const [controller] = useState(() => createDragController(editor));
  // Sensors and options that were new at each render would render every row at each key.
  const [keyboardOptions] = useState(() => ({
    coordinateGetter: controller.coordinateGetter,
    keyboardCodes,
    scrollBehavior: 'auto' as const,
  }));
  const sensors = useSensors(
    useSensor(PointerSensor, pointerOptions),
    useSensor(KeyboardSensor, keyboardOptions),
  );
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={controller.collisionDetection}
      accessibility={accessibility}
      autoScroll={autoScroll}
      onDragStart={controller.onDragStart}
      onDragMove={controller.onDragMove}
      onDragEnd={controller.onDragEnd}
      onDragCancel={controller.onDragCancel}
    >
      {children}
      <DropLine controller={controller} />
      {createPortal(
        <DragOverlay dropAnimation={null}>
          <Lifted controller={controller} />
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

/** What is under the pointer while an item is dragged. */
function Lifted({ controller }: { readonly controller: DragController }) {
  const editor = useEditor();
  const { item, byKeyboard } = useStore(controller.store);
  if (item === undefined || byKeyboard) return null;
  return <div className={styles.lifted}>{dragName(editor, item)}</div>;
}
