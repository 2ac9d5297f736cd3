import { createContext, use } from 'react';
import type { VersionActions } from '../store/start-versions';

interface VersionsContextValue {
  readonly versions: VersionActions;
  readonly openDialog: () => void;
}

export const VersionsContext = createContext<VersionsContextValue | undefined>(undefined);

function useVersionsContext(): VersionsContextValue {
  const context = use(VersionsContext);
  if (context === undefined) throw new Error('useVersions needs a VersionsProvider above it');
  return context;
}

/** Returns what the user can do with the versions of the open draft. */
export function useVersions(): VersionActions {
  return useVersionsContext().versions;
}

/** Returns the function that opens the list of versions. */
export function useVersionsDialog(): () => void {
  return useVersionsContext().openDialog;
}
