import type { Format, TextToCopy } from './format';

const markdown = () => import('./markdown');

/** Every format, in the order in which the Export menu offers them. */
export const formats: readonly Format[] = [
  { id: 'markdown', label: 'Markdown', extension: 'md', mimeType: 'text/markdown', load: markdown },
  { id: 'html', label: 'HTML', extension: 'html', mimeType: 'text/html', load: () => import('./html') },
  {
    id: 'plain-text',
    label: 'Plain text',
    extension: 'txt',
    mimeType: 'text/plain',
    load: () => import('./plain-text'),
  },
  {
    id: 'word',
    label: 'Word',
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: () => import('./word'),
  },
  {
    id: 'json',
    label: 'JSON',
    extension: 'json',
    mimeType: 'application/json',
    load: () => import('./json'),
  },
  {
    id: 'job-posting',
    label: 'JobPosting JSON-LD',
    extension: 'jsonld',
    mimeType: 'application/ld+json',
    load: () => import('./job-posting'),
  },
  {
    id: 'json-resume',
    label: 'Job schema (JSON Resume)',
    extension: 'job.json',
    mimeType: 'application/json',
    load: () => import('./json-resume'),
  },
];

/** What can be copied as the text of a format, in the order of the Export menu. */
export const textsToCopy: readonly TextToCopy[] = [
  { id: 'markdown', label: 'Markdown', lacksTitle: false, load: markdown },
  { id: 'html-fragment', label: 'HTML code', lacksTitle: true, load: () => import('./html-fragment') },
];
