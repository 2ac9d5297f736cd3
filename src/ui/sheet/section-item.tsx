import { SortableContext } from '@dnd-kit/sortable';
import { CopyPlus, Heading2, Heading3, Plus, Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import { effectiveIndents } from '../../document/effective-indents';
import type { Section } from '../../document/job-description';
import { ordinals } from '../../document/ordinals';
import { rowName } from '../../document/row-name';
import { sectionName } from '../../document/section-name';
import { selectedIds } from '../../store/row-selection';
import type { RowActions } from '../../store/row-actions';
import type { SectionActions } from '../../store/section-actions';
import { Button } from '../controls/button';
import type { MenuItem } from '../controls/menu-item';
import { Switch } from '../controls/switch';
import { useEditor, useEditorState } from '../editor-context';
import { stillStrategy, useDragItem, useEmptyList } from './drag/use-drag-item';
import { RichTextField } from './field/rich-text-field';
import { MoveHandle, type HandleProps } from './move-handle';
import { hasNeighbour, moveItems } from './move-items';
import { RemoveButton } from './part-actions';
import { RowItem } from './row-item';
import styles from './section-item.module.css';
import { stepByKey } from './step-by-key';

export interface SectionItemProps {
  readonly id: string;
  readonly actions: SectionActions;
  readonly rowActions: RowActions;
}

/** One section of the job description: its heading and its rows. */
export const SectionItem = memo(function SectionItem({ id, actions, rowActions }: SectionItemProps) {
  const section = useEditorState((state) => state.jobDescription.sections.find((each) => each.id === id));
  const { itemRef, handleRef, handleProps, isDragging } = useDragItem('section', id);
  if (section === undefined) return null;
  const { included } = section;
  return (
    <section
      ref={itemRef}
      id={`section-${id}`}
      aria-label={sectionName(section)}
      data-item={id}
      data-level={section.level}
      data-included={included}
      data-dragging={isDragging}
      className={styles.section}
    >
      <SectionHeader
        id={id}
        heading={section.heading}
        level={section.level}
        included={included}
        actions={actions}
        rowActions={rowActions}
        handleRef={handleRef}
        handleProps={handleProps}
      />
      <SectionRows section={section} rowActions={rowActions} />
    </section>
  );
});

interface SectionHeaderProps extends Pick<Section, 'id' | 'heading' | 'level' | 'included'>, HandleProps {
  readonly actions: SectionActions;
  readonly rowActions: RowActions;
}

/** Takes what it shows and not the section, so that a key in one of its rows leaves it alone. */
const SectionHeader = memo(function SectionHeader(props: SectionHeaderProps) {
  const { id, heading, level, included, actions, rowActions, handleRef, handleProps } = props;
  const editor = useEditor();
  const name = sectionName(props);
  const canStep = (step: 1 | -1) => hasNeighbour(editor.getState().jobDescription.sections, id, step);
  const makeMenu = (): MenuItem[] => [
    ...moveItems(canStep, (step) => actions.step(id, step)),
    { kind: 'separator' },
    level === 2
      ? {
          kind: 'action',
          label: 'Make it a sub-section',
          icon: Heading3,
          onSelect: () => actions.setLevel(id, 3),
        }
      : {
          kind: 'action',
          label: 'Make it a section',
          icon: Heading2,
          onSelect: () => actions.setLevel(id, 2),
        },
    { kind: 'action', label: 'Duplicate section', icon: CopyPlus, onSelect: () => actions.duplicate(id) },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Remove section',
      icon: Trash2,
      danger: true,
      onSelect: () => actions.remove(id),
    },
  ];
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <header className={styles.header}>
      <MoveHandle
        id={id}
        name={`section ${name}`}
        makeMenu={makeMenu}
        handleRef={handleRef}
        handleProps={handleProps}
      />
      <Heading className={styles.heading}>
        <RichTextField
          label={`Section heading: ${name}`}
          field={id}
          value={heading}
          placeholder="Section heading"
          onChange={(value, after, isStep) => actions.setHeading(id, value, after, isStep)}
          onEnter={(selection) => rowActions.enter(id, { field: id, ...selection })}
          onKeyDown={(event) => stepByKey(event, id, (step, after) => actions.step(id, step, after))}
        />
      </Heading>
      {!included && <span className={styles.aside}>Not in the posting</span>}
      <span className={styles.actions}>
        <Switch
          label={`Include section ${name}`}
          hint={
            included
              ? 'In the posting. Switch off to keep it aside'
              : 'Kept aside. Switch on to put it in the posting'
          }
          checked={included}
          field={id}
          onChange={(checked) => actions.setIncluded(id, checked)}
        />
        <RemoveButton id={id} name={`section ${name}`} onRemove={() => actions.remove(id)} />
      </span>
    </header>
  );
});

function SectionRows({
  section,
  rowActions,
}: {
  readonly section: Section;
  readonly rowActions: RowActions;
}) {
  const { id, rows } = section;
  const name = sectionName(section);
  const emptyListRef = useEmptyList(id, rows.length === 0);
  const depths = effectiveIndents(rows);
  const numbers = ordinals(rows);
  const selection = useEditorState((state) =>
    state.selection?.sectionId === id ? state.selection : undefined,
  );
  const selected = new Set(selectedIds({ sections: [section] }, selection));
  // A list of ids that is new at each key would render every row again.
  const key = rows.map((row) => row.id).join(' ');
  const ids = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  return (
    <>
      <SortableContext items={ids} strategy={stillStrategy}>
        <ul ref={emptyListRef} className={styles.rows} data-list={id}>
          {rows.map((row, index) => (
            <RowItem
              key={row.id}
              row={row}
              name={rowName(section, index)}
              depth={depths[index] ?? 0}
              ordinal={numbers[index]}
              isSelected={selected.has(row.id)}
              actions={rowActions}
            />
          ))}
        </ul>
      </SortableContext>
      {rows.length === 0 && <p className={styles.empty}>No items yet. Add one, or drag one here.</p>}
      <Button
        weight="quiet"
        className={styles.add}
        aria-label={`Add item to ${name}`}
        data-field={id}
        data-control="add"
        onClick={() => rowActions.append(id)}
      >
        <Plus size={16} aria-hidden />
        Add item
      </Button>
    </>
  );
}
