import type { Format } from './format';

/** Every format, in the order in which the Export menu offers them. */
export const formats: readonly Format[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mimeType: 'text/markdown',
    load: () => import('./markdown'),
  },
  { id: 'html', label: 'HTML', extension: 'html', mimeType: 'text/html', load: () => import('./html') },
  {
    id: 'plain-text',
    label: 'Plain text',
    extension: 'txt',
    mimeType: 'text/plain',
    load: () => import('./plain-text'),
  },
  {
    id: 'job-posting',
    label: 'JobPosting JSON-LD',
    extension: 'jsonld',
    mimeType: 'application/ld+json',
    load: () => import('./job-posting'),
  },
];
