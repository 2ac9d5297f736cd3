import { createContext, use } from 'react';
import type { VersionActions } from '../store/start-versions';

/** The dialogs of what the open draft was, where it was sent, what arrived there, how it is shared, and of what a draft becomes. */
export type VersionDialog =
  'versions' | 'sent' | 'check' | 'share' | 'google-for-jobs' | CopyFor | TemplateOf;

export const copyForPrefix = 'copy-for-';
/** The copy for a place, by its id; without one, for the place used last. */
export type CopyFor = `${typeof copyForPrefix}${string}`;

export const templateOfPrefix = 'template-of-';
/** What makes a template of a draft, by its id; without one, of the open one. */
export type TemplateOf = `${typeof templateOfPrefix}${string}`;

interface VersionsContextValue {
  readonly versions: VersionActions;
  readonly openDialog: (dialog: VersionDialog | undefined) => void;
  /** The dialog that is open, if one is. */
  readonly dialog: VersionDialog | undefined;
}

export const VersionsContext = createContext<VersionsContextValue | undefined>(undefined);

/** Returns the versions and the state of their dialogs. */
export function useVersionsContext(): VersionsContextValue {
  const context = use(VersionsContext);
  if (context === undefined) throw new Error('useVersions needs a VersionsProvider above it');
  return context;
}

/** Returns what the user can do with the versions of the open draft. */
export function useVersions(): VersionActions {
  return useVersionsContext().versions;
}

/** Returns the function that opens one of the dialogs of versions. */
export function useVersionDialog(): (dialog: VersionDialog) => void {
  return useVersionsContext().openDialog;
}
