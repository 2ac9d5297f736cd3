import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fileName } from '../../formats/file-name';
import type { KeepResult } from '../../store/own-templates';
import { useEditor } from '../editor-context';
import { whyFailed } from '../failed-imports';
import { saveFile } from '../save-file';
import { useOwnTemplates } from '../use-own-templates';
import type { OwnTitleActions } from './gallery-title';

/** Returns the user's own templates and what can be done with them in the gallery. */
export function useOwnActions() {
  const editor = useEditor();
  const { own, list, deleted, used } = useOwnTemplates();
  const [lastDeleted, setLastDeleted] = useState<{ readonly id: string; readonly title: string }>();
  const [problem, setProblem] = useState<string>();
  /** Tells whether it was done. */
  const settle = (result: KeepResult | undefined) => {
    setProblem(result?.status === 'failed' ? result.problem : undefined);
    return result?.status === 'kept';
  };

  const bringBack = (id: string, title: string) => {
    if (lastDeleted?.id === id) setLastDeleted(undefined);
    if (settle(own?.bringBack(id))) editor.announce(`Brought back: ${title}`);
  };

  /** What can be done with one of them, or undefined where the id is of the library. */
  function actionsOf(id: string): OwnTitleActions | undefined {
    const template = list.find((each) => each.id === id);
    if (template === undefined) return undefined;
    const { title } = template;
    const exportFile = async () => {
      setProblem(undefined);
      const { writeTemplateFile } = await import('../../templates/write-template-file');
      saveFile(fileName(title, 'md'), 'text/markdown', writeTemplateFile(template));
      editor.announce(`${title} saved as a Markdown file`);
    };
    const remove = () => {
      if (!settle(own?.remove(id))) return;
      setLastDeleted({ id, title });
      editor.announce(`Deleted: ${title}. It can be brought back`);
    };
    return {
      onRename: (next) => {
        if (settle(own?.rename(id, next))) editor.announce(`Renamed: ${next.trim()}`);
      },
      items: [
        {
          kind: 'action',
          label: 'Export as Markdown',
          hint: '.md',
          icon: Download,
          onSelect: () =>
            void exportFile().catch((error: unknown) =>
              setProblem(whyFailed(error, 'The template could not be written.').text),
            ),
        },
        { kind: 'separator' },
        { kind: 'action', label: 'Delete', icon: Trash2, danger: true, onSelect: remove },
      ],
    };
  }

  return {
    list,
    isLoaded: own !== undefined,
    deleted,
    used,
    lastDeleted,
    problem,
    actionsOf,
    bringBack,
    removeForGood: (id: string) => own?.removeForGood(id),
  };
}
