import type { JobDescription } from '../../document/job-description';
// The bundler gives the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from './markdown-worker?worker&url';

/** How long a text may take, in milliseconds; a real one takes a tenth of a second. */
const patience = 5000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The page's policy lets no string become a script; this one lets the single script that may. */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('rolewright-worker', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('Only the page’s own worker runs');
    return url;
  },
});

/** Returns the job description of a Markdown text, read beside the page; rejects where it takes too long. */
export function parseApart(markdown: string): Promise<JobDescription> {
  const url = policy?.createScriptURL(workerUrl) ?? workerUrl;
  const worker = new Worker(url, { type: 'module' });
  return new Promise<JobDescription>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It takes too long')), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<JobDescription>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('It cannot be read')));
    worker.addEventListener('message', () => clearTimeout(timer));
    worker.postMessage(markdown);
  }).finally(() => worker.terminate());
}
