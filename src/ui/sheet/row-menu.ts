import { CornerDownRight, IndentDecrease, IndentIncrease, ListTree, Trash2 } from 'lucide-react';
import { effectiveIndents } from '../../document/effective-indents';
import { findRow } from '../../document/find-row';
import { isListKind, rowKinds, type JobDescription, type RowKind } from '../../document/job-description';
import { sectionName } from '../../document/section-name';
import type { RowActions } from '../../store/row-actions';
import type { MenuItem } from '../controls/menu-item';
import { moveItems } from './move-items';
import { includeItem } from './part-actions';

const kindNames: Record<RowKind, string> = {
  paragraph: 'Paragraph',
  bullet: 'Bullet',
  number: 'Numbered step',
  checklist: 'Checklist item',
  verbatim: 'Markdown as it is',
};

/** Returns the menu of a row, as the document stands. */
export function rowMenu({ sections }: JobDescription, id: string, actions: RowActions): MenuItem[] {
  const place = findRow({ sections }, id);
  if (place === undefined) return [];
  const { row, section, index } = place;
  const depth = effectiveIndents(section.rows)[index] ?? 0;
  return [
    ...moveItems((step) => actions.step(id, step)),
    {
      kind: 'submenu',
      label: 'Move to section',
      icon: CornerDownRight,
      items: sections
        .filter((other) => other !== section)
        .map((other) => ({
          kind: 'action',
          label: sectionName(other),
          onSelect: () => actions.moveTo(id, { sectionId: other.id, index: other.rows.length }),
        })),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Indent',
      shortcut: 'Ctrl+]',
      icon: IndentIncrease,
      disabled: !isListKind(row.kind) || depth === 2,
      onSelect: () => actions.indent(id, 1),
    },
    {
      kind: 'action',
      label: 'Outdent',
      shortcut: 'Ctrl+[',
      icon: IndentDecrease,
      disabled: depth === 0,
      onSelect: () => actions.indent(id, -1),
    },
    {
      kind: 'submenu',
      label: 'Turn into',
      icon: ListTree,
      items: rowKinds.map((kind) => ({
        kind: 'choice',
        label: kindNames[kind],
        chosen: row.kind === kind,
        onSelect: () => actions.setKind(id, kind),
      })),
    },
    { kind: 'separator' },
    includeItem(row.included, (included) => actions.setIncluded(id, included)),
    { kind: 'action', label: 'Remove', icon: Trash2, danger: true, onSelect: () => actions.remove(id) },
  ];
}
