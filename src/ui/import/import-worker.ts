import type { ImportSource } from '../../formats/import/read-import';
import { createId } from '../../store/create-id';
import { readSource } from './read-source';

// A text made to be slow stops here and not the page.
addEventListener('message', ({ data }: MessageEvent<ImportSource>) => {
  readSource(data, createId).then(
    (result) => postMessage(result),
    () => postMessage({ status: 'refused', problem: 'could not be read.' }),
  );
});
