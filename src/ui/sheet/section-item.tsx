import { memo, type CSSProperties } from 'react';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import type { SectionActions } from '../../store/section-actions';
import { useEditorState } from '../editor-context';
import { dragAttributes } from './drag/drag-item';
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
  if (section === undefined) return null;
  const { included } = section;
  return (
    <section
      {...dragAttributes('section', id)}
      id={`section-${id}`}
      aria-label={sectionName(section)}
      data-level={section.level}
      data-included={included}
      style={{ '--rows': section.rows.length } as CSSProperties}
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
      />
      <SectionRows section={section} isCollapsed={isCollapsed} rowActions={rowActions} />
    </section>
  );
});
