import { createContext, use } from 'react';
import type { DraftActions } from '../store/draft-actions';

/** What the import is opened for, where that is known: a file that is there already, or a kind of file. */
export type Wanted = File | 'backup' | 'template';

interface DraftsContextValue {
  readonly drafts: DraftActions;
  readonly openDialog: () => void;
  readonly openImport: (wanted?: Wanted) => void;
}

export const DraftsContext = createContext<DraftsContextValue | undefined>(undefined);

function useDraftsContext(): DraftsContextValue {
  const context = use(DraftsContext);
  if (context === undefined) throw new Error('useDrafts needs a DraftsProvider above it');
  return context;
}

/** Returns what the user can do with the drafts on this device. */
export function useDrafts(): DraftActions {
  return useDraftsContext().drafts;
}

/** Returns the function that opens the list of drafts. */
export function useDraftsDialog(): () => void {
  return useDraftsContext().openDialog;
}

/** Returns the function that opens the import. */
export function useImport(): (wanted?: Wanted) => void {
  return useDraftsContext().openImport;
}
