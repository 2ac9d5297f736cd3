import { useEffect } from 'react';
import { useImport } from './drafts-context';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Shows a file that is dropped anywhere on the page as what could be imported; left alone, the browser would leave the page for it. */
export function useFileDrop(): void {
  const importFile = useImport();
  useEffect(() => {
    const allow = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (file !== undefined) importFile(file);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  });
}
