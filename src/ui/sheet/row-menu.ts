import { CornerDownRight, IndentDecrease, IndentIncrease, ListChecks, ListTree, Trash2 } from 'lucide-react';
import { effectiveIndents } from '../../document/effective-indents';
import { findRow } from '../../document/find-row';
import { isListKind, rowKinds, type Section } from '../../document/job-description';
import { stepPlacement } from '../../document/placement';
import { sectionName } from '../../document/section-name';
import type { EditorState } from '../../store/editor-state';
import type { RowActions } from '../../store/row-actions';
import type { MenuItem } from '../controls/menu-item';
import { shortcutText } from '../shortcut-keys';
import { kindNames } from './kind-names';
import { moveItems } from './move-items';
import { includeItem } from './part-actions';

/** Returns the menu of a row, as the document stands. */
export function rowMenu(
  { jobDescription, onlyPosting }: Pick<EditorState, 'jobDescription' | 'onlyPosting'>,
  id: string,
  actions: RowActions,
  onSelect: () => void,
): MenuItem[] {
  const place = findRow(jobDescription, id);
  if (place === undefined) return [];
  const { row, section, index } = place;
  const otherSections = jobDescription.sections.filter((other) => other !== section);
  const from = { sectionId: section.id, index };
  const canStep = (step: 1 | -1) =>
    stepPlacement(jobDescription, [id], from, step, onlyPosting) !== undefined;
  const depth = effectiveIndents(section.rows)[index] ?? 0;
  return [
    ...moveItems(canStep, (step) => actions.step(id, step)),
    ...(otherSections.length === 0 ? [] : [moveToSection(id, otherSections, actions)]),
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Indent',
      shortcut: shortcutText('indent'),
      icon: IndentIncrease,
      disabled: !isListKind(row.kind) || depth === 2,
      onSelect: () => actions.indent(id, 1),
    },
    {
      kind: 'action',
      label: 'Outdent',
      shortcut: shortcutText('outdent'),
      icon: IndentDecrease,
      disabled: depth === 0,
      onSelect: () => actions.indent(id, -1),
    },
    {
      kind: 'submenu',
      label: 'Turn into',
      icon: ListTree,
      items: [
        {
          kind: 'choices',
          choices: rowKinds.map((kind) => ({
            label: kindNames[kind],
            chosen: row.kind === kind,
            onSelect: () => actions.setKind(id, kind),
          })),
        },
        {
          kind: 'action',
          label: 'Section heading',
          onSelect: () => actions.makeHeading(id, row.content),
        },
      ],
    },
    { kind: 'separator' },
    includeItem(row.included, (included) => actions.setIncluded(id, included)),
    { kind: 'action', label: 'Select several', shortcut: 'Shift+↓', icon: ListChecks, onSelect },
    { kind: 'action', label: 'Remove', icon: Trash2, danger: true, onSelect: () => actions.remove(id) },
  ];
}

function moveToSection(id: string, sections: readonly Section[], actions: RowActions): MenuItem {
  return {
    kind: 'submenu',
    label: 'Move to section',
    icon: CornerDownRight,
    items: sections.map((section) => ({
      kind: 'action',
      label: sectionName(section),
      onSelect: () => actions.moveTo(id, { sectionId: section.id, index: section.rows.length }),
    })),
  };
}
