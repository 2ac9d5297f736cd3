import { readImport, type ImportSource } from '../../formats/import/read-import';
import { createId } from '../../store/create-id';

// A text made to be slow stops here and not the page.
addEventListener('message', ({ data }: MessageEvent<ImportSource>) => {
  readImport(data, createId).then(
    (result) => postMessage(result),
    () => postMessage({ status: 'refused', problem: 'could not be read.' }),
  );
});
