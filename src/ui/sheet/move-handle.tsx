import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { dragInstructionsId } from './drag/drag-item';
import styles from './part.module.css';

interface MoveHandleProps {
  /** The id of the part that it moves. */
  readonly id: string;
  /** What the part is called. */
  readonly name: string;
  readonly makeMenu: () => readonly MenuItem[];
}

/** The handle of a row, a section or a detail: dragged it moves the part, clicked it opens the part's menu. */
export function MoveHandle({ id, name, makeMenu }: MoveHandleProps) {
  const menu = useMenuButton(name, makeMenu);
  return (
    <IconButton
      label={`Move ${name}`}
      hint="Drag to move, click for more"
      className={styles.handle}
      data-field={id}
      data-control="move"
      aria-roledescription="sortable"
      aria-describedby={dragInstructionsId}
      {...menu}
    />
  );
}
