import { createContext, use } from 'react';
import type { DraftActions } from '../store/draft-actions';

interface DraftsContextValue {
  readonly drafts: DraftActions;
  readonly openDialog: () => void;
  readonly openImport: (file?: File) => void;
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

/** Returns the function that opens the import, with a file in it where there is one already. */
export function useImport(): (file?: File) => void {
  return useDraftsContext().openImport;
}
