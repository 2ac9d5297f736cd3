import { memo } from 'react';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import type { SectionActions } from '../../store/section-actions';
import { useEditorState } from '../editor-context';
import { useDragItem } from './drag/use-drag-item';
import { SectionHeader } from './section-header';
import styles from './section-item.module.css';
import { SectionRows } from './section-rows';

export interface SectionItemProps {
  readonly id: string;
  readonly actions: SectionActions;
  readonly rowActions: RowActions;
}

/** One section of the job description: its heading and its rows. */
export const SectionItem = memo(function SectionItem({ id, actions, rowActions }: SectionItemProps) {
  const section = useEditorState((state) => state.jobDescription.sections.find((each) => each.id === id));
  const isCollapsed = useEditorState((state) => state.collapsed.includes(id));
  const { itemRef, handleRef, handleProps, pressProps, isDragging } = useDragItem('section', id);
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
        isCollapsed={isCollapsed}
        actions={actions}
        rowActions={rowActions}
        handleRef={handleRef}
        handleProps={handleProps}
        pressProps={pressProps}
      />
      <SectionRows section={section} isCollapsed={isCollapsed} rowActions={rowActions} />
    </section>
  );
});
