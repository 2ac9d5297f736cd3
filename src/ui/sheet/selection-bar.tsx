import {
  ArrowDown,
  ArrowUp,
  Copy,
  Eye,
  EyeOff,
  IndentDecrease,
  IndentIncrease,
  Trash2,
  X,
} from 'lucide-react';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { findRow } from '../../document/find-row';
import { selectedIds } from '../../store/row-selection';
import { itemCount, selectionActions } from '../../store/selection-actions';
import { IconButton } from '../controls/icon-button';
import { useEditor, useEditorState } from '../editor-context';
import { copyRows } from './copy-rows';
import styles from './selection-bar.module.css';
import { selectionBarRole } from './use-row-selection';

/** What can be done with the rows that are selected, over the foot of the page. */
export function SelectionBar() {
  const editor = useEditor();
  const [actions] = useState(() => selectionActions(editor));
  const ids = useEditorState(useShallow((state) => selectedIds(state.jobDescription, state.selection)));
  const areIncluded = useEditorState((state) =>
    ids.every((id) => findRow(state.jobDescription, id)?.row.included === true),
  );
  if (ids.length === 0) return null;
  const count = itemCount(ids.length);
  return (
    <div role={selectionBarRole} aria-label={`${count} selected`} className={styles.bar}>
      <p className={styles.count}>{ids.length === 1 ? `${count}. Choose the last one` : count}</p>
      <IconButton label="Move up together" icon={ArrowUp} onClick={() => actions.step(-1)} />
      <IconButton label="Move down together" icon={ArrowDown} onClick={() => actions.step(1)} />
      <IconButton label="Outdent together" icon={IndentDecrease} onClick={() => actions.indent(-1)} />
      <IconButton label="Indent together" icon={IndentIncrease} onClick={() => actions.indent(1)} />
      <IconButton
        label={areIncluded ? 'Keep aside together' : 'Put in the posting together'}
        icon={areIncluded ? EyeOff : Eye}
        onClick={() => actions.setIncluded(!areIncluded)}
      />
      <IconButton
        label="Copy these"
        icon={Copy}
        onClick={() => void copyRows(editor, ids).catch(() => undefined)}
      />
      <IconButton label="Remove together" icon={Trash2} onClick={actions.remove} />
      <IconButton label="Stop selecting" icon={X} onClick={actions.clear} />
    </div>
  );
}
