import { useMemo, useState, type ReactNode } from 'react';
import type { VersionActions } from '../store/start-versions';
import { VersionsContext, type VersionDialog } from './versions-context';

/** Hands the versions of the open draft to everything below, and which of their dialogs is open. */
export function VersionsProvider({
  versions,
  children,
}: {
  readonly versions: VersionActions;
  readonly children: ReactNode;
}) {
  const [dialog, openDialog] = useState<VersionDialog>();
  const value = useMemo(() => ({ versions, dialog, openDialog }), [versions, dialog]);
  return <VersionsContext value={value}>{children}</VersionsContext>;
}
