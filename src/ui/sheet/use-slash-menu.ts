import { rowKinds } from '../../document/job-description';
import { emptyRichText } from '../../document/rich-text';
import type { RowActions } from '../../store/row-actions';
import { useMenu } from '../controls/menu-provider';
import type { MenuItem } from '../controls/menu-item';
import { useEditor } from '../editor-context';
import { findRow } from '../../document/find-row';
import { kindNames } from './kind-names';

/** Returns the function that offers what an empty row can become, once a slash was typed into it. */
export function useSlashMenu(id: string, actions: RowActions): () => void {
  const editor = useEditor();
  const openMenu = useMenu();
  return () => {
    const anchor = document.querySelector<HTMLElement>(
      `[data-field="${CSS.escape(id)}"][data-control="text"]`,
    );
    if (anchor === null) return;
    const items: MenuItem[] = [
      ...rowKinds.map((kind): MenuItem => ({
        kind: 'action',
        label: kindNames[kind],
        onSelect: () => actions.begin(id, kind),
      })),
      { kind: 'separator' },
      {
        kind: 'action',
        label: 'Section heading',
        onSelect: () => actions.makeHeading(id, emptyRichText),
      },
    ];
    const isSlash = () => findRow(editor.getState().jobDescription, id)?.row.content.text === '/';
    // Where nothing is chosen the slash was meant as it is, and the caret belongs behind it.
    const goOn = () => {
      if (isSlash()) editor.requestFocus({ field: id, start: 1, end: 1 });
    };
    openMenu({ anchor, label: 'Turn into', items, onClose: goOn, isWanted: isSlash });
  };
}
