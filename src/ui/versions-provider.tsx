import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { VersionActions } from '../store/start-versions';
import { VersionsContext } from './versions-context';

const VersionsDialog = lazy(async () => ({
  default: (await import('./versions/versions-dialog')).VersionsDialog,
}));

/** Hands the versions of the open draft to everything below, and holds the page's one dialog of them. */
export function VersionsProvider({
  versions,
  children,
}: {
  readonly versions: VersionActions;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const value = useMemo(() => ({ versions, openDialog: () => setOpen(true) }), [versions]);
  return (
    <VersionsContext value={value}>
      {children}
      <Suspense>{isOpen && <VersionsDialog onClose={() => setOpen(false)} />}</Suspense>
    </VersionsContext>
  );
}
