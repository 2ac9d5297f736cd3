import { useDrafts } from './drafts-context';
import { useEditor } from './editor-context';

/** Returns the function that reads a file into the drafts on this device and says what came of it. */
export function useImport(): (file: File) => Promise<void> {
  const editor = useEditor();
  const drafts = useDrafts();
  return async (file) => {
    const reading = { text: `Reading “${file.name}” …` };
    editor.notify(reading);
    const { importFile } = await import('./import/import-file');
    const { message } = await importFile(file, drafts);
    editor.dismiss(reading);
    editor.notify({ text: message });
  };
}
