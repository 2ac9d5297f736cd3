import {
  ChevronDown,
  ChevronRight,
  CopyPlus,
  FoldVertical,
  Heading2,
  Heading3,
  Trash2,
  UnfoldVertical,
} from 'lucide-react';
import { memo } from 'react';
import type { Section } from '../../document/job-description';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import type { SectionActions } from '../../store/section-actions';
import { IconButton } from '../controls/icon-button';
import type { MenuItem } from '../controls/menu-item';
import { Switch } from '../controls/switch';
import { useEditor } from '../editor-context';
import { pressAttributes } from './drag/drag-item';
import drawings from './drawing.module.css';
import { RichTextField } from './field/rich-text-field';
import { MoveHandle } from './move-handle';
import { moveItems } from './move-items';
import { RemoveButton } from './part-actions';
import styles from './section-item.module.css';
import { stepByKey } from './step-by-key';

interface SectionHeaderProps extends Pick<Section, 'id' | 'heading' | 'level' | 'included'> {
  readonly actions: SectionActions;
  readonly rowActions: RowActions;
  readonly isCollapsed: boolean;
}

/**
 * A section's handle, heading and actions. It takes what it shows and not the section, so that a key in one of its rows
 * leaves it alone.
 */
export const SectionHeader = memo(function SectionHeader(props: SectionHeaderProps) {
  const { id, heading, level, included, isCollapsed, actions, rowActions } = props;
  const editor = useEditor();
  const name = sectionName(props);
  const allIds = () => editor.getState().jobDescription.sections.map((section) => section.id);
  const collapse = (ids: readonly string[], collapsed: boolean) => {
    editor.setCollapsed(ids, collapsed);
    editor.announce(`${ids.length === 1 ? name : 'All sections'} ${collapsed ? 'collapsed' : 'expanded'}`);
  };
  const makeMenu = (): MenuItem[] => [
    ...moveItems(
      (step) => actions.canStep(id, step),
      (step) => actions.step(id, step),
    ),
    { kind: 'separator' },
    isCollapsed
      ? {
          kind: 'action',
          label: 'Expand section',
          icon: ChevronDown,
          onSelect: () => collapse([id], false),
        }
      : {
          kind: 'action',
          label: 'Collapse section',
          icon: ChevronRight,
          onSelect: () => collapse([id], true),
        },
    {
      kind: 'action',
      label: isCollapsed ? 'Expand all sections' : 'Collapse all sections',
      icon: isCollapsed ? UnfoldVertical : FoldVertical,
      onSelect: () => collapse(allIds(), !isCollapsed),
    },
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
    <header className={styles.header} {...pressAttributes}>
      <MoveHandle id={id} name={`section ${name}`} makeMenu={makeMenu} />
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
        <IconButton
          label={`Collapse section ${name}`}
          hint={isCollapsed ? 'Show its items' : 'Show only its heading'}
          className={`${drawings.drawing} ${isCollapsed ? drawings.chevronRight : drawings.chevronDown}`}
          aria-expanded={!isCollapsed}
          aria-controls={`rows-${id}`}
          onClick={() => collapse([id], !isCollapsed)}
        />
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
