import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  Eye,
  EyeOff,
  GripVertical,
  IndentDecrease,
  IndentIncrease,
  ListTree,
  Trash2,
  X,
} from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { effectiveIndents } from '../../document/effective-indents';
import { findRow } from '../../document/find-row';
import { isListKind, type Row, type RowKind, type Section } from '../../document/job-description';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { useEditor } from '../editor-context';
import { useDragItem } from './drag/use-drag-item';
import { RichTextField } from './field/rich-text-field';
import { readSelection } from './field/field-selection';
import styles from './row-item.module.css';

export interface RowItemProps {
  readonly row: Row;
  /** What the row is called, such as "Perks, item 2". */
  readonly name: string;
  readonly depth: number;
  /** The number that it has in its list, if it is a numbered step. */
  readonly ordinal: number | undefined;
  readonly actions: RowActions;
}

const kindNames: Record<RowKind, string> = {
  paragraph: 'Paragraph',
  bullet: 'Bullet',
  number: 'Numbered step',
  checklist: 'Checklist item',
  verbatim: 'Markdown as it is',
};

const placeholders: Partial<Record<RowKind, string>> = {
  paragraph: 'Write a paragraph',
  verbatim: 'Markdown',
};

/** One row of a section, with its handle at the left and what can be done with it at the right. */
export const RowItem = memo(function RowItem({ row, name, depth, ordinal, actions }: RowItemProps) {
  const { itemRef, handleRef, handleProps, isDragging } = useDragItem('row', row.id);
  return (
    <li
      ref={itemRef}
      data-item={row.id}
      data-depth={depth}
      data-kind={row.kind}
      data-included={row.included}
      data-dragging={isDragging}
      className={styles.row}
    >
      <RowHandle row={row} name={name} actions={actions} handleRef={handleRef} handleProps={handleProps} />
      <RowBody row={row} name={name} ordinal={ordinal} actions={actions} />
    </li>
  );
});

interface RowHandleProps extends Pick<RowItemProps, 'row' | 'name' | 'actions'> {
  readonly handleRef: (element: HTMLElement | null) => void;
  readonly handleProps: object;
}

function RowHandle({ row, name, actions, handleRef, handleProps }: RowHandleProps) {
  const editor = useEditor();
  const menu = useMenuButton(name, () => {
    const { sections } = editor.getState().jobDescription;
    const section = findRow(editor.getState().jobDescription, row.id)?.section;
    return section === undefined ? [] : rowMenu(row, section, sections, actions);
  });
  return (
    <IconButton
      ref={handleRef}
      label={`Move ${name}`}
      hint="Drag to move, click for more"
      icon={GripVertical}
      className={styles.handle}
      data-field={row.id}
      data-control="move"
      {...handleProps}
      {...menu}
    />
  );
}

function rowMenu(row: Row, section: Section, sections: readonly Section[], actions: RowActions): MenuItem[] {
  const depth = effectiveIndents(section.rows)[section.rows.indexOf(row)] ?? 0;
  const others = sections.filter((each) => each.id !== section.id);
  return [
    {
      kind: 'action',
      label: 'Move up',
      shortcut: 'Alt+↑',
      icon: ArrowUp,
      onSelect: () => actions.step(row.id, -1),
    },
    {
      kind: 'action',
      label: 'Move down',
      shortcut: 'Alt+↓',
      icon: ArrowDown,
      onSelect: () => actions.step(row.id, 1),
    },
    {
      kind: 'submenu',
      label: 'Move to section',
      icon: CornerDownRight,
      items: others.map((other) => ({
        kind: 'action',
        label: sectionName(other),
        onSelect: () => actions.moveTo(row.id, { sectionId: other.id, index: other.rows.length }),
      })),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Indent',
      shortcut: 'Ctrl+]',
      icon: IndentIncrease,
      disabled: !isListKind(row.kind) || depth === 2,
      onSelect: () => actions.indent(row.id, 1),
    },
    {
      kind: 'action',
      label: 'Outdent',
      shortcut: 'Ctrl+[',
      icon: IndentDecrease,
      disabled: depth === 0,
      onSelect: () => actions.indent(row.id, -1),
    },
    {
      kind: 'submenu',
      label: 'Turn into',
      icon: ListTree,
      items: (Object.keys(kindNames) as RowKind[]).map((kind) => ({
        kind: 'choice',
        label: kindNames[kind],
        chosen: row.kind === kind,
        onSelect: () => actions.setKind(row.id, kind),
      })),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: row.included ? 'Keep aside' : 'Put in the posting',
      icon: row.included ? EyeOff : Eye,
      onSelect: () => actions.setIncluded(row.id, !row.included),
    },
    { kind: 'action', label: 'Remove', icon: Trash2, danger: true, onSelect: () => actions.remove(row.id) },
  ];
}

/** Apart from the handle, so that what a drag renders again is only the row's frame. */
const RowBody = memo(function RowBody({ row, name, ordinal, actions }: Omit<RowItemProps, 'depth'>) {
  const { id, kind, content, included } = row;
  return (
    <>
      <span className={styles.marker}>
        {kind === 'checklist' ? (
          <input
            type="checkbox"
            className={styles.checkbox}
            aria-label={`Include ${name}`}
            checked={included}
            data-field={id}
            data-control="include"
            onChange={(event) => actions.setIncluded(id, event.currentTarget.checked)}
          />
        ) : (
          <span aria-hidden>{kind === 'bullet' ? '•' : ordinal === undefined ? '' : `${ordinal}.`}</span>
        )}
      </span>
      <RichTextField
        label={name}
        field={id}
        value={content}
        placeholder={placeholders[kind] ?? 'Write an item'}
        className={styles.text}
        multiline
        formatting={kind !== 'verbatim'}
        onChange={(value, after, isStep) => actions.setContent(id, value, after, isStep)}
        {...(kind === 'verbatim'
          ? {}
          : {
              onEnter: (selection) => actions.split(id, selection),
              onPasteLines: (lines, selection) => actions.insertLines(id, lines, selection),
            })}
        onBackspaceAtStart={() => actions.deleteBackward(id)}
        onKeyDown={(event) => handleKey(event, id, actions)}
      />
      <span className={styles.actions}>
        {kind !== 'checklist' && (
          <IconButton
            role="switch"
            aria-checked={included}
            label={`Include ${name}`}
            hint={included ? 'Keep aside: leave it out of the posting' : 'Put it back in the posting'}
            icon={included ? Eye : EyeOff}
            className={styles.include}
            data-field={id}
            data-control="include"
            onClick={() => actions.setIncluded(id, !included)}
          />
        )}
        <IconButton
          label={`Remove ${name}`}
          hint="Remove"
          icon={X}
          data-field={id}
          data-control="remove"
          onClick={() => actions.remove(id)}
        />
      </span>
    </>
  );
});

function handleKey(event: KeyboardEvent, id: string, actions: RowActions): void {
  const command = event.ctrlKey || event.metaKey;
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (event.altKey && !command && step !== undefined) {
    event.preventDefault();
    actions.step(id, step, { field: id, ...readSelection(event.currentTarget as HTMLElement) });
  } else if (command && (event.key === ']' || event.key === '[')) {
    event.preventDefault();
    actions.indent(id, event.key === ']' ? 1 : -1);
  }
}
