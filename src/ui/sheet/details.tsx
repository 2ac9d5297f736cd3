import { PenLine, Plus, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { detailKind, detailKinds } from '../../document/detail-values/detail-kind';
import type { Detail } from '../../document/job-description';
import { plainText } from '../../document/rich-text';
import { labelField, type DetailActions } from '../../store/detail-actions';
import { Button } from '../controls/button';
import type { MenuItem } from '../controls/menu-item';
import { useMenuButton } from '../controls/menu-provider';
import { useDetailForm } from '../detail-form-context';
import { useEditor, useEditorState } from '../editor-context';
import styles from './details.module.css';
import { detailList, dragAttributes, pressAttributes } from './drag/drag-item';
import { RichTextField } from './field/rich-text-field';
import { MoveHandle } from './move-handle';
import { moveItems } from './move-items';
import { AsideNote, IncludeButton, includeItem, RemoveButton } from './part-actions';
import part from './part.module.css';
import { stepByKey } from './step-by-key';

/** The labels and values under the title. */
export function Details({ actions }: { readonly actions: DetailActions }) {
  const details = useEditorState((state) => state.jobDescription.details);
  const editor = useEditor();
  const menu = useMenuButton('Add detail', () => {
    const present = new Set(
      editor.getState().jobDescription.details.map(({ label }) => label.trim().toLowerCase()),
    );
    const offered = Object.values(detailKinds)
      .map(([label]) => label)
      .filter((label) => !present.has(label.toLowerCase()));
    return [
      ...offered.map((label): MenuItem => ({ kind: 'action', label, onSelect: () => actions.append(label) })),
      ...(offered.length > 0 ? [{ kind: 'separator' } as const] : []),
      { kind: 'action', label: 'Something else', onSelect: () => actions.append('') },
    ];
  });
  return (
    <div className={styles.details}>
      <ul className={styles.list} data-list={detailList} aria-label="Details">
        {details.map((detail, index) => (
          <DetailItem key={detail.id} detail={detail} index={index} actions={actions} />
        ))}
      </ul>
      <Button weight="quiet" className={styles.add} data-field="details" data-control="add" {...menu}>
        <Plus size={16} aria-hidden />
        Add detail
      </Button>
    </div>
  );
}

interface DetailItemProps {
  readonly detail: Detail;
  readonly index: number;
  readonly actions: DetailActions;
}

const DetailItem = memo(function DetailItem({ detail, index, actions }: DetailItemProps) {
  const { id, label, value, included } = detail;
  const name = label.trim() || `Detail ${index + 1}`;
  const editor = useEditor();
  const askFor = useDetailForm();
  const kind = detailKind(label);
  const [renaming, setRenaming] = useState(label === '');
  const rename = () => {
    setRenaming(true);
    requestAnimationFrame(() => editor.requestFocus({ field: labelField(id), start: 0, end: label.length }));
  };
  const makeMenu = (): MenuItem[] => [
    ...moveItems(
      (step) => actions.canStep(id, step),
      (step) => actions.step(id, step),
    ),
    { kind: 'separator' },
    { kind: 'action', label: 'Rename', icon: PenLine, onSelect: rename },
    includeItem(included, (next) => actions.setIncluded(id, next)),
    { kind: 'action', label: 'Remove', icon: Trash2, danger: true, onSelect: () => actions.remove(id) },
  ];
  return (
    <li
      {...dragAttributes('detail', id)}
      {...pressAttributes}
      data-included={included}
      className={`${part.part} ${styles.detail}`}
    >
      <MoveHandle id={id} name={name} makeMenu={makeMenu} />
      {renaming ? (
        // Focus leaves the label in many ways; each of them ends the renaming.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <span className={styles.label} onBlur={() => label.trim() !== '' && setRenaming(false)}>
          <RichTextField
            label={`Detail ${index + 1} name`}
            field={labelField(id)}
            value={plainText(label)}
            placeholder="Name"
            formatting={false}
            onChange={({ text }, after) => actions.setLabel(id, text, after)}
            onEnter={() => editor.requestFocus({ field: id, start: 0, end: value.text.length })}
          />
        </span>
      ) : kind === undefined ? (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      ) : (
        <button
          type="button"
          className={`${styles.label} ${styles.ask}`}
          aria-label={`Fill in ${label}`}
          title={`Fill in ${label} with proper inputs`}
          aria-haspopup="dialog"
          onClick={() => askFor(kind)}
        >
          {label}
        </button>
      )}
      <RichTextField
        label={name}
        field={id}
        value={value}
        placeholder="Not filled in yet"
        className={styles.value}
        onChange={(next, after, isStep) => actions.setValue(id, next, after, isStep)}
        onEnter={() => {
          const { details, sections } = editor.getState().jobDescription;
          const next = details[index + 1] ?? sections[0];
          if (next !== undefined) editor.requestFocus({ field: next.id, start: 0, end: 0 });
        }}
        onKeyDown={(event) => stepByKey(event, id, (step, after) => actions.step(id, step, after))}
      />
      {!included && <AsideNote />}
      <span className={part.actions}>
        <IncludeButton
          id={id}
          name={name}
          included={included}
          onChange={(next) => actions.setIncluded(id, next)}
        />
        <RemoveButton id={id} name={name} onRemove={() => actions.remove(id)} />
      </span>
    </li>
  );
});
