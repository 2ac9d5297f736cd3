import { memo, type KeyboardEvent } from 'react';
import type { Row, RowKind } from '../../document/job-description';
import { textDirection } from '../../document/text-direction';
import { selectionActions } from '../../store/selection-actions';
import type { RowActions } from '../../store/row-actions';
import { useEditor } from '../editor-context';
import { dragAttributes, pressAttributes } from './drag/drag-item';
import { RichTextField } from './field/rich-text-field';
import { MoveHandle } from './move-handle';
import { AsideNote, IncludeButton, RemoveButton } from './part-actions';
import part from './part.module.css';
import styles from './row-item.module.css';
import { rowMenu } from './row-menu';
import { stepByKey } from './step-by-key';
import { useSlashMenu } from './use-slash-menu';

export interface RowItemProps {
  readonly row: Row;
  /** What the row is called, such as "Perks, item 2". */
  readonly name: string;
  readonly depth: number;
  /** The number that it has in its list, if it is a numbered step. */
  readonly ordinal: number | undefined;
  /** Whether it is among the rows that are selected as wholes. */
  readonly isSelected: boolean;
  readonly actions: RowActions;
}

const placeholders: Partial<Record<RowKind, string>> = {
  paragraph: 'Write a paragraph',
  verbatim: 'Markdown',
};

/** One row of a section, with its handle at the left and what can be done with it at the right. */
export const RowItem = memo(function RowItem(props: RowItemProps) {
  const { row, name, depth, ordinal, isSelected, actions } = props;
  const editor = useEditor();
  return (
    <li
      {...dragAttributes('row', row.id)}
      {...pressAttributes}
      data-depth={depth}
      data-kind={row.kind}
      data-direction={textDirection(row.content.text)}
      data-included={row.included}
      data-selected={isSelected}
      className={`${part.part} ${styles.row}`}
    >
      <MoveHandle
        id={row.id}
        name={name}
        makeMenu={() =>
          rowMenu(editor.getState(), row.id, actions, () => selectionActions(editor).range(row.id, row.id))
        }
      />
      <RowBody row={row} name={name} ordinal={ordinal} actions={actions} />
    </li>
  );
});

/** Apart from the handle, so that what a drag renders again is only the row's frame. */
const RowBody = memo(function RowBody({
  row,
  name,
  ordinal,
  actions,
}: Omit<RowItemProps, 'depth' | 'isSelected'>) {
  const { id, kind, content, included } = row;
  const offerKinds = useSlashMenu(id, actions);
  return (
    <>
      {kind === 'checklist' ? (
        <span className={styles.marker}>
          <input
            type="checkbox"
            className={styles.checkbox}
            aria-label={`Include ${name}`}
            checked={included}
            data-field={id}
            data-control="include"
            onChange={(event) => actions.setIncluded(id, event.currentTarget.checked)}
          />
        </span>
      ) : (
        <span className={styles.marker} aria-hidden>
          {kind === 'bullet' ? '•' : ordinal === undefined ? '' : `${ordinal}.`}
        </span>
      )}
      <RichTextField
        label={name}
        field={id}
        value={content}
        placeholder={placeholders[kind] ?? 'Write an item'}
        className={styles.text}
        multiline
        formatting={kind !== 'verbatim'}
        onChange={(value, after, isStep) => {
          actions.setContent(id, value, after, isStep);
          if (value.text === '/' && content.text === '' && kind !== 'verbatim') offerKinds();
        }}
        {...(kind === 'verbatim'
          ? {}
          : {
              onEnter: (selection) => actions.split(id, selection),
              onPasteRows: (rows, selection) => actions.insertRows(id, rows, selection),
            })}
        onBackspaceAtStart={() => actions.deleteBackward(id)}
        onDeleteAtEnd={() => actions.deleteForward(id)}
        onKeyDown={(event) => handleKey(event, id, actions)}
      />
      {!included && <AsideNote />}
      <span className={part.actions}>
        {kind !== 'checklist' && (
          <IncludeButton
            id={id}
            name={name}
            included={included}
            onChange={(next) => actions.setIncluded(id, next)}
          />
        )}
        <RemoveButton id={id} name={name} onRemove={() => actions.remove(id)} />
      </span>
    </>
  );
});

function handleKey(event: KeyboardEvent, id: string, actions: RowActions): void {
  if (stepByKey(event, id, (step, after) => actions.step(id, step, after))) return;
  if (!(event.ctrlKey || event.metaKey) || (event.key !== ']' && event.key !== '[')) return;
  event.preventDefault();
  actions.indent(id, event.key === ']' ? 1 : -1);
}
