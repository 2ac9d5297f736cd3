import type { ImportSource } from '../../formats/import/read-import';
import { trustScriptUrl } from '../trust-script-url';
import { notLoaded } from './not-loaded';
import type { SourceResult } from './read-source';
// The bundler gives the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from './import-worker?worker&url';

/** How long a text may take, in milliseconds; a real one takes a tenth of a second. */
const patience = 5000;

/** A Word file's reader is loaded first, and it unpacks and converts more. */
const patienceForBytes = 15_000;

const url = trustScriptUrl('rolewright-worker', workerUrl);

/** Returns what a source holds, read beside the page; what takes too long is refused. */
export function readApart(source: ImportSource): Promise<SourceResult> {
  const worker = new Worker(url, { type: 'module' });
  const refuse = (problem: string): SourceResult => ({ status: 'refused', problem });
  const isWord = 'bytes' in source.content && /\.docx$/i.test(source.name);
  return new Promise<SourceResult>((resolve) => {
    const timer = setTimeout(
      () => resolve(refuse('could not be read: it takes too long.')),
      isWord ? patienceForBytes : patience,
    );
    worker.addEventListener('message', ({ data }: MessageEvent<SourceResult>) => resolve(data));
    // A worker that could not be loaded says nothing more; one that failed says where.
    worker.addEventListener('error', (event) =>
      resolve(refuse(event instanceof ErrorEvent ? 'could not be read.' : notLoaded)),
    );
    worker.addEventListener('message', () => clearTimeout(timer));
    worker.postMessage(source);
  }).finally(() => worker.terminate());
}
