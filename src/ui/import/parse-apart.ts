import type { JobDescription } from '../../document/job-description';
import { trustScriptUrl } from '../trust-script-url';
// The bundler gives the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from './markdown-worker?worker&url';

/** How long a text may take, in milliseconds; a real one takes a tenth of a second. */
const patience = 5000;

const url = trustScriptUrl('rolewright-worker', workerUrl);

/** Returns the job description of a Markdown text, read beside the page; rejects where it takes too long. */
export function parseApart(markdown: string): Promise<JobDescription> {
  const worker = new Worker(url, { type: 'module' });
  return new Promise<JobDescription>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It takes too long')), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<JobDescription>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('It cannot be read')));
    worker.addEventListener('message', () => clearTimeout(timer));
    worker.postMessage(markdown);
  }).finally(() => worker.terminate());
}
