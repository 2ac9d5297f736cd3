import { GripVertical } from 'lucide-react';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import styles from './part.module.css';

/** What dnd-kit gives a handle; the same objects as long as nothing changes. */
export interface HandleProps {
  readonly handleRef: (element: HTMLElement | null) => void;
  readonly handleProps: object;
}

interface MoveHandleProps extends HandleProps {
  /** The id of the part that it moves. */
  readonly id: string;
  /** What the part is called. */
  readonly name: string;
  readonly makeMenu: () => readonly MenuItem[];
}

/** The handle of a row, a section or a detail: dragged it moves the part, clicked it opens the part's menu. */
export function MoveHandle({ id, name, makeMenu, handleRef, handleProps }: MoveHandleProps) {
  const menu = useMenuButton(name, makeMenu);
  return (
    <IconButton
      ref={handleRef}
      label={`Move ${name}`}
      hint="Drag to move, click for more"
      icon={GripVertical}
      className={styles.handle}
      data-field={id}
      data-control="move"
      {...handleProps}
      {...menu}
    />
  );
}
