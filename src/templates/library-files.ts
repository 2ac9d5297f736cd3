import type { Template } from './template';

/** The library by the paths of its files, each loaded on demand; the list itself is loaded with the first but one. */
export const libraryFiles = import.meta.glob<Template>('./library/*.md', { import: 'default' });
