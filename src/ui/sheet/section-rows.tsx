import { ChevronRight, Plus } from 'lucide-react';
import { countOf } from '../../document/count-of';
import type { Section } from '../../document/job-description';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import { Button } from '../controls/button';
import { useEditor } from '../editor-context';
import { listEndAttributes } from './drag/drag-item';
import { RowList } from './row-list';
import styles from './section-item.module.css';

interface SectionRowsProps {
  readonly section: Section;
  readonly isCollapsed: boolean;
  readonly rowActions: RowActions;
}

/** The rows of a section and the way to add one; of a collapsed section how many there are. */
export function SectionRows({ section, isCollapsed, rowActions }: SectionRowsProps) {
  const { id, rows } = section;
  const editor = useEditor();
  const name = sectionName(section);
  const count = countOf(rows.length, 'item');
  return (
    <div className={styles.body}>
      {isCollapsed && (
        <div {...listEndAttributes(id, isCollapsed)}>
          <Button
            weight="quiet"
            className={styles.add}
            aria-label={`Show the ${count} of ${name}`}
            onClick={() => {
              editor.setCollapsed([id], false);
              editor.requestFocus({ field: rows[0]?.id ?? id });
            }}
          >
            <ChevronRight size={16} aria-hidden />
            {count}
          </Button>
        </div>
      )}
      <div id={`rows-${id}`} hidden={isCollapsed}>
        <ul className={styles.rows} data-list={id} {...listEndAttributes(id, rows.length === 0)}>
          <RowList section={section} actions={rowActions} />
        </ul>
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
      </div>
    </div>
  );
}
