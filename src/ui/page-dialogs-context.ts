import { createContext, use } from 'react';

/** The dialogs that are opened from anywhere: what the draft was, where it was sent, what arrived there, how it is shared, and what becomes of a draft. */
export type PageDialog = 'versions' | 'sent' | 'check' | 'share' | 'google-for-jobs' | CopyFor | TemplateOf;

export const copyForPrefix = 'copy-for-';
/** The copy for a place, by its id; without one, for the place used last. */
export type CopyFor = `${typeof copyForPrefix}${string}`;

export const templateOfPrefix = 'template-of-';
/** What makes a template of a draft, by its id; without one, of the open one. */
export type TemplateOf = `${typeof templateOfPrefix}${string}`;

interface OpenedDialog {
  readonly openDialog: (dialog: PageDialog | undefined) => void;
  /** The dialog that is open, if one is. */
  readonly dialog: PageDialog | undefined;
}

export const PageDialogsContext = createContext<OpenedDialog | undefined>(undefined);

/** Returns which of the dialogs is open, and the function that opens another or none. */
export function usePageDialogs(): OpenedDialog {
  const dialogs = use(PageDialogsContext);
  if (dialogs === undefined) throw new Error('usePageDialogs needs a PageDialogsProvider above it');
  return dialogs;
}
