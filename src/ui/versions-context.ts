import { createContext, use } from 'react';
import type { VersionActions } from '../store/start-versions';

export const VersionsContext = createContext<VersionActions | undefined>(undefined);

/** Returns what the user can do with the versions of the open draft. */
export function useVersions(): VersionActions {
  const versions = use(VersionsContext);
  if (versions === undefined) throw new Error('useVersions needs a VersionsContext above it');
  return versions;
}
