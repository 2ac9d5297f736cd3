import type { Editor } from '../store/editor';
import type { Notice } from '../store/editor-state';

/** The errors of imports that failed, wherever they are caught. */
const failed = new WeakSet<object>();

/** What the user is told of an action whose code could not be loaded. */
export const notLoaded: Notice = { text: 'This could not be loaded. Check your connection and try again.' };

/** Tells whether something failed because its code could not be loaded. */
export const isFailedImport = (error: unknown): boolean => failed.has(error as object);

/** Returns what the user is told of an action that failed: that it could not be loaded, or else the sentence given. */
export const whyFailed = (error: unknown, otherwise: string): Notice =>
  isFailedImport(error) ? notLoaded : { text: otherwise };

/** Remembers the error of an import that failed. */
export const noteFailedImport = (error: unknown): void => void failed.add(error as object);

/** Says of each action that fails with an import, and does not say so by itself, that it could not be loaded. */
export function tellOfFailedImports(editor: Pick<Editor, 'notify'>): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isFailedImport(event.reason)) return;
    event.preventDefault();
    editor.notify(notLoaded);
  });
}
